import { readdirSync, existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Parser } from "@asyncapi/parser";

const ROOT = resolve("..");
const RULES = {
  // It compares references as they are spelled, not where they lead: EventCataloguesTest follows them.
  "asyncapi3-operation-messages-from-referred-channel": "off",
  "asyncapi-latest-version": "off",
};

/** AsyncAPI's own parser on each service's event catalogue, with the catalogues and schemas it refers to. */
export async function catalogues(check) {
  const files = readdirSync(ROOT)
    .map((module) => `${module}/contracts/asyncapi.yaml`)
    .filter((file) => existsSync(resolve(ROOT, file)))
    .sort();
  check("every service has an event catalogue", files.length === 4 ? [] : [`there are ${files.length}: ${files}`]);
  for (const file of files) {
    const source = resolve(ROOT, file);
    const { document, diagnostics } = await new Parser({ ruleset: { rules: RULES } }).parse(readFileSync(source, "utf8"), { source });
    check(`AsyncAPI parser, ${file}`, [
      ...(document ? [] : ["it is no AsyncAPI document"]),
      ...diagnostics.map((finding) => `${finding.severity} ${finding.code}: ${finding.message} (${finding.path.join(".")})`),
    ]);
  }
}
