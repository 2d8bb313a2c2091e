import { writeFileSync } from "node:fs";
import { browse } from "./browser.mjs";
import { catalogues } from "./catalogues.mjs";
import { certificates } from "./certificates.mjs";
import { lint } from "./linters.mjs";
import { supply } from "./supply.mjs";

const gateway = process.env.PARCHEMIN_URL;
const token = process.env.PARCHEMIN_TOKEN;
const checks = [];

/** A check is a sentence, and what objects to it. */
function check(sentence, objections) {
  checks.push(objections.length === 0);
  console.log(`${objections.length === 0 ? "passed" : "FAILED"}  ${sentence}`);
  objections.forEach((objection) => console.log(`        ${objection}`));
}

async function completeDescription() {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${gateway}/openapi`);
    const description = await answer.json();
    if (!description["x-unavailable"] || Date.now() > deadline) {
      return description;
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

const description = await completeDescription();
writeFileSync("target/openapi.json", JSON.stringify(description, null, 2));
check("the description is complete", description["x-unavailable"] ?? []);
check("the services' descriptions do not contradict one another", description["x-conflicts"] ?? []);
lint("target/openapi.json", check);
await catalogues(check);
supply(check);
await browse(gateway, description, await certificates(gateway, token), check);

const failed = checks.filter((passed) => !passed).length;
writeFileSync("target/count.txt", `${checks.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
