import { readFileSync } from "node:fs";

const SBOM = "../target/sbom.json";
const LISTS = "../docs/advisories.md";
const OURS = "fr.parchemin";

/** What ships, against the lists that are kept by hand: which version is the first without a known fault, which licences may ship. */
export function supply(check) {
  const components = JSON.parse(readFileSync(SBOM, "utf8")).components.filter((one) => one.group !== OURS);
  const advisories = table("Advisories");
  const licences = table("Licences").map(([licence]) => licence);
  check("the list of what ships is not empty", components.length > 200 ? [] : [`it has ${components.length}`]);
  check("nothing ships that an advisory names", outdated(components, advisories));
  check("every advisory names something that ships", advisories
    .filter(([component]) => !components.some((one) => isNamed(one, component)))
    .map(([component]) => `${component} ships no more: take it off the list`));
  check("an advisory is found when it applies", outdated(
    [{ group: "io.netty", name: "netty-codec-http", version: "4.1.133.Final" }], advisories).length === 1
    ? [] : ["Netty 4.1.133 passes"]);
  check("every licence that ships is on the list", components
    .filter((one) => !licencesOf(one).some((licence) => licences.includes(licence)))
    .map((one) => `${one.group}:${one.name} ${one.version}: ${licencesOf(one).join(", ") || "no licence"}`));
}

function outdated(components, advisories) {
  return advisories.flatMap(([component, fixedIn]) => components
    .filter((one) => isNamed(one, component) && isBefore(one.version, fixedIn))
    .map((one) => `${one.group}:${one.name} ${one.version}: at least ${fixedIn}`));
}

/** A group and all below it, or one artifact of a group. */
function isNamed(one, component) {
  const [group, name] = component.split(":");
  return name === "*" ? one.group === group || one.group.startsWith(`${group}.`) : one.group === group && one.name === name;
}

function isBefore(version, other) {
  const [left, right] = [version, other].map((text) => text.split(/[.-]/).map(Number).filter(Number.isInteger));
  const at = right.findIndex((part, place) => part !== (left[place] ?? 0));
  return at >= 0 && (left[at] ?? 0) < right[at];
}

function licencesOf(one) {
  return (one.licenses ?? []).map(({ license, expression }) => license?.id ?? license?.name ?? expression);
}

/** The rows of the table below a heading, each cell without its marks. */
function table(heading) {
  const section = readFileSync(LISTS, "utf8").split(/^## /m).find((part) => part.startsWith(heading));
  return section
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| --"))
    .slice(1)
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", "")));
}
