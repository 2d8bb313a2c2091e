/**
 * What the demo's certificates say and by which code: one that is valid, another that is revoked here, one of a bloc of
 * the first one's, and a code that nobody ever got.
 */
export async function certificates(gateway, token) {
  const [valid, revoked] = (await call(gateway, token, "/v1/certificates?kind=FULL&limit=2")).items;
  if (revoked.status === "VALID") {
    const today = new Date().toISOString().slice(0, 10);
    await call(gateway, token, `/v1/certificates/${revoked.number}/revocation`, { on: today, reason: "Issued in error" });
  }
  return {
    valid: shown(valid),
    revoked: shown(revoked),
    bloc: shown(await ofOneBloc(gateway, token, valid)),
    unknown: { code: valid.verificationCode.replace(/^./, (first) => (first === "A" ? "B" : "A")), says: [] },
  };
}

async function ofOneBloc(gateway, token, { enrolmentId, certification }) {
  const [known] = (await call(gateway, token, `/v1/certificates?kind=BLOC&enrolment=${enrolmentId}`)).items;
  const { blocs } = await call(gateway, token, `/v1/certifications/${certification.code}`);
  return known ?? call(gateway, token, "/v1/certificates", { enrolmentId, bloc: blocs[0].code });
}

function shown({ verificationCode, number, holder }) {
  return { code: verificationCode, says: [number, holder.birthName, ...holder.firstNames] };
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
