import { spawnSync } from "node:child_process";

const SHOWN = 40;

/** Runs each linter on the document; every finding is an objection, whatever its severity. */
export function lint(document, check) {
  check("Spectral, spectral:oas", spectral(document));
  check("Redocly, recommended-strict", redocly(document));
}

function spectral(document) {
  const run = tool("spectral", ["lint", document, "--ruleset", ".spectral.yaml", "--format", "json", "--quiet"]);
  const names = ["error", "warning", "information", "hint"];
  return listed(
    parsed(run).map(
      (finding) => `${names[finding.severity]} ${finding.code}: ${finding.message} (${finding.path.join(".")})`,
    ),
  );
}

function redocly(document) {
  const run = tool("redocly", ["lint", document, "--config", "redocly.yaml", "--format", "json", "--max-problems", "1000"]);
  return listed(
    parsed(run).problems.map(
      (finding) => `${finding.severity} ${finding.ruleId}: ${finding.message} (${finding.location[0]?.pointer})`,
    ),
  );
}

function tool(name, args) {
  return spawnSync(`node_modules/.bin/${name}`, args, {
    encoding: "utf8",
    maxBuffer: 64 << 20,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
  });
}

function parsed(run) {
  const start = run.stdout.search(/[[{]/);
  if (start < 0) {
    throw new Error(`no findings to read: ${run.stdout} ${run.stderr} ${run.error ?? ""}`);
  }
  return JSON.parse(run.stdout.slice(start));
}

function listed(findings) {
  const more = findings.length - SHOWN;
  return more > 0 ? [...findings.slice(0, SHOWN), `and ${more} more`] : findings;
}
