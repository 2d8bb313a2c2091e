package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.parchemin.gateway.route.Service;
import io.quarkus.runtime.util.HashUtil;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/** The whole platform's API description as it is published, in both notations. */
record ApiDescription(String json, String yaml, String etag) {
    private static final int TAG_DIGITS = 16;
    private static final String DESCRIPTION = """
            The life of a professional certification: campuses, candidates and their enrolments, assessments, \
            juries and the register of certificates.

            Every error is `application/problem+json` (RFC 9457); its `type` leads to a page that explains cause \
            and remedy. Texts are English or French by `Accept-Language`; codes are never translated.""";

    static ApiDescription of(Map<Service, JsonNode> documents, String issuer, ObjectMapper mapper) {
        MergedContract merged = MergedContract.of(documents);
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Parchemin API")
                .put("version", "1")
                .put("summary", "Certification, from enrolment to the register.")
                .put("description", DESCRIPTION)
                .<ObjectNode>set(
                        "contact", JsonNodeFactory.instance.objectNode().put("name", "Parchemin"))
                .putObject("license")
                .put("name", "Proprietary")
                .put("identifier", "LicenseRef-Proprietary");
        root.putArray("servers").addObject().put("url", "/").put("description", "This platform");
        root.putArray("security").addObject().putArray("oauth2");
        root.withArray("security").addObject().putArray("bearer");
        root.putArray("tags").addAll(merged.tags());
        root.set("paths", merged.paths());
        ObjectNode components = root.putObject("components");
        merged.components().forEach((name, component) -> {
            int slash = name.indexOf('/');
            components.withObjectProperty(name.substring(0, slash)).set(name.substring(slash + 1), component);
        });
        components.set("securitySchemes", securitySchemes(issuer));
        var unavailable = Arrays.stream(Service.values())
                .filter(service -> !documents.containsKey(service))
                .map(Service::label)
                .toList();
        if (!unavailable.isEmpty()) {
            unavailable.forEach(root.putArray("x-unavailable")::add);
        }
        if (!merged.conflicts().isEmpty()) {
            merged.conflicts().forEach(root.putArray("x-conflicts")::add);
        }
        return published(root, mapper);
    }

    private static ObjectNode securitySchemes(String issuer) {
        String tokenUrl = issuer + "/protocol/openid-connect/token";
        ObjectNode schemes = JsonNodeFactory.instance.objectNode();
        schemes.putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "An access token of the platform's realm, for the audience parchemin-api.");
        ObjectNode flows = schemes.putObject("oauth2")
                .put("type", "oauth2")
                .put("description", "People sign in with the authorization code flow; partners use client credentials.")
                .putObject("flows");
        ObjectNode code = flows.putObject("authorizationCode")
                .put("authorizationUrl", issuer + "/protocol/openid-connect/auth")
                .put("tokenUrl", tokenUrl)
                .put("refreshUrl", tokenUrl);
        code.putObject("scopes");
        flows.putObject("clientCredentials").put("tokenUrl", tokenUrl).putObject("scopes");
        return schemes;
    }

    private static ApiDescription published(ObjectNode root, ObjectMapper mapper) {
        try {
            String json = mapper.writeValueAsString(root);
            String etag = '"' + HashUtil.sha256(json).substring(0, TAG_DIGITS) + '"';
            return new ApiDescription(json, new YAMLMapper().writeValueAsString(root), etag);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
