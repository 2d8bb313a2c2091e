import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const METHODS = ["get", "put", "post", "patch", "delete"];
const PATIENCE = 30_000;
const VERIFICATION = {
  en: {
    valid: ["This certificate is valid", "Responsable en ingénierie des logiciels", "RNCP14506-2022-", "24 June 2022", "CESI"],
    revoked: ["This certificate was revoked", "Since that day it proves nothing any more.", "RNCP14506-2022-"],
    bloc: ["This certificate of a bloc is valid", "Bloc of competences", "Organiser et piloter un projet informatique", "this bloc only"],
    unknown: ["No certificate has this code"],
  },
  fr: {
    valid: ["Ce parchemin est valide", "Responsable en ingénierie des logiciels", "RNCP14506-2022-", "24 juin 2022", "CESI"],
    revoked: ["Ce parchemin a été retiré", "Depuis ce jour, le document ne prouve plus rien.", "RNCP14506-2022-"],
    bloc: ["Cette attestation de bloc est valide", "Bloc de compétences", "Organiser et piloter un projet informatique", "ce seul bloc"],
    unknown: ["Aucun document ne porte ce code"],
  },
};

/** Opens the pages as visitors would and compares what they show with the description and the certificates. */
export async function browse(gateway, description, certificates, check) {
  await visit("en-GB", async (context) => {
    await reference(await context.newPage(), gateway, description, check);
    await front(await context.newPage(), gateway, check);
  });
  for (const [language, texts] of Object.entries(VERIFICATION)) {
    await visit(language, async (context) =>
      verification(await context.newPage(), gateway, certificates, language, texts, check),
    );
  }
}

/** In a browser that nobody has used before, of somebody who reads this language. */
async function visit(locale, pages) {
  const profile = mkdtempSync(join(tmpdir(), "parchemin-judge"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    viewport: { width: 1440, height: 1000 },
    locale,
  });
  try {
    await pages(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function reference(page, gateway, description, check) {
  const seen = watch(page, gateway);
  const answer = await page.goto(`${gateway}/docs`, { waitUntil: "networkidle", timeout: PATIENCE });
  check("/docs answers 200", answer.status() === 200 ? [] : [`${answer.status()}`]);

  const operations = operationsOf(description);
  const last = operations.at(-1).summary;
  await page.getByText(last, { exact: false }).first().waitFor({ timeout: PATIENCE });
  await page.screenshot({ path: "target/docs.png" });
  // Sections are drawn as they come into view.
  const text = await textWhileScrolling(page);
  for (const { id, summary, path } of operations) {
    check(
      `/docs shows ${id}: ${summary}`,
      [summary, path].filter((wanted) => !text.includes(wanted)).map((wanted) => `"${wanted}" is not on the page`),
    );
  }
  await page.screenshot({ path: "target/docs-end.png" });
  check("/docs has no console error", seen.errors);
  check("/docs asks no foreign host", seen.foreign);
}

async function front(page, gateway, check) {
  const seen = watch(page, gateway);
  const answer = await page.goto(`${gateway}/`, { waitUntil: "networkidle", timeout: PATIENCE });
  check("/ answers 200", answer.status() === 200 ? [] : [`${answer.status()}`]);
  await page.screenshot({ path: "target/front.png", fullPage: true });
  check("/ has no console error", seen.errors);
  check("/ asks no foreign host", seen.foreign);
}

/** As somebody sees it who was given the address: a valid certificate, a revoked one, one of a bloc, and none. */
async function verification(page, gateway, certificates, language, texts, check) {
  const seen = watch(page, gateway);
  for (const [state, { code, says }] of Object.entries(certificates)) {
    const answer = await page.goto(`${gateway}/verify/${code}`, { waitUntil: "networkidle", timeout: PATIENCE });
    const shown = await page.evaluate(() => document.body.innerText);
    check(
      `/verify shows a ${state} certificate in ${language}`,
      [
        ...(answer.status() === (state === "unknown" ? 404 : 200) ? [] : [`answered ${answer.status()}`]),
        ...((await page.getAttribute("html", "lang")) === language ? [] : ["the page is in another language"]),
        ...((await page.locator("script").count()) === 0 ? [] : ["the page has a script"]),
        ...[...texts[state], ...says].filter((wanted) => !shown.includes(wanted)).map((wanted) => `"${wanted}" is not on the page`),
      ],
    );
    await page.screenshot({ path: `target/verify-${state}-${language}.png`, fullPage: true });
  }
  await page.goto(`${gateway}/verify`, { waitUntil: "networkidle", timeout: PATIENCE });
  await page.screenshot({ path: `target/verify-form-${language}.png`, fullPage: true });
  await page.fill("#code", ` ${certificates.valid.code.toLowerCase().replaceAll("-", "–")}. `);
  await Promise.all([page.waitForURL(/verify\/./), page.press("#code", "Enter")]);
  const found = await page.evaluate(() => document.body.innerText);
  check(
    `/verify finds a code that is typed with other dashes in ${language}`,
    found.includes(texts.valid[0]) ? [] : [`"${texts.valid[0]}" is not on the page`],
  );
  // That there is no such certificate is an answer with the status 404, which the browser notes by itself.
  const noted = `status of 404 (Not Found) (${gateway}/verify/${certificates.unknown.code})`;
  check(`/verify has no console error in ${language}`, seen.errors.filter((error) => !error.endsWith(noted)));
  check(`/verify asks no foreign host in ${language}`, seen.foreign);
}

function watch(page, gateway) {
  const own = new URL(gateway).host;
  const seen = { errors: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error") {
      seen.errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("requestfailed", (request) => seen.errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.host !== own) {
      seen.foreign.push(request.url());
    }
  });
  return seen;
}

function operationsOf(description) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      id: item[method].operationId,
      summary: item[method].summary,
      path,
    })),
  );
}

async function textWhileScrolling(page) {
  let text = "";
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top <= (await height()); top += 800) {
    await page.evaluate((to) => window.scrollTo(0, to), top);
    await page.waitForTimeout(150);
    text += await page.evaluate(() => document.body.innerText);
  }
  return text;
}
