/**
 * Bodies of requests: bounded, JSON.
 *
 * @module
 */

/** Octets of a request's body; a longer one is refused. */
export const BODY_OCTETS_MAX = 16_384;

/** A body as text, or `undefined` when it is over the bound. */
export async function boundedBody(
  request: Request,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  let octets = 0;
  for await (const part of request.body ?? []) {
    octets += part.length;
    if (octets > BODY_OCTETS_MAX) return undefined;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether a request says that its body is JSON. */
export function saysJson(request: Request): boolean {
  return /^application\/json\b/i.test(
    request.headers.get("content-type") ?? "",
  );
}

/** The fields of a JSON object, by name; `undefined` for anything else. */
export function fieldsIn(body: string): Map<string, unknown> | undefined {
  try {
    return fieldsOfValue(JSON.parse(body));
  } catch {
    return undefined;
  }
}

/** The fields of an object, by name; `undefined` for anything else. */
export function fieldsOfValue(
  value: unknown,
): Map<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;
}
