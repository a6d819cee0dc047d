// Asking the sandbox to do something. Its "no" is a sentence for people.

export class Refusal extends Error {}

export async function send(path, request) {
  const answer = await fetch(path, { method: "POST", ...request }).catch(() => null);
  if (!answer) throw new Refusal("The sandbox does not answer. Is it still running?");
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(body.error ?? `The sandbox answered with status ${answer.status}.`);
  return body;
}

export const post = (path, body) =>
  send(path, { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
