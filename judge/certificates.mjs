/** The codes of a valid certificate of the demo's, of another that is revoked here, and one that nobody ever got. */
export async function certificates(gateway, token) {
  const [valid, revoked] = (await call(gateway, token, "/v1/certificates?kind=FULL&limit=2")).items;
  if (revoked.status === "VALID") {
    const today = new Date().toISOString().slice(0, 10);
    await call(gateway, token, `/v1/certificates/${revoked.number}/revocation`, { on: today, reason: "Issued in error" });
  }
  const unknown = valid.verificationCode.replace(/^./, (first) => (first === "A" ? "B" : "A"));
  return { valid: valid.verificationCode, revoked: revoked.verificationCode, unknown };
}

async function call(gateway, token, path, body) {
  const answer = await fetch(gateway + path, {
    method: body ? "POST" : "GET",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  }
  return answer.json();
}
