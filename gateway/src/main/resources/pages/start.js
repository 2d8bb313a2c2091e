Scalar.createApiReference("#reference", {
  url: "/openapi",
  theme: "default",
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenAllTags: true,
  authentication: { preferredSecurityScheme: "bearer" },
});
