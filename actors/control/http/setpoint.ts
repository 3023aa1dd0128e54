/**
 * What `POST /grid/setpoint` takes.
 *
 * @module
 */

/** Octets of a request's body; a longer one is refused. */
export const BODY_OCTETS_MAX = 4_096;
/** How long a set-point holds when nothing is said. */
export const MINUTES_DEFAULT = 60;
const MINUTES_MOST = 1_440;
const WATTS_MOST = 100_000_000;

/** A person's wish for the whole site. */
export interface Setpoint {
  readonly id: string;
  /** Signed watts, positive into the vehicles. */
  readonly powerW: number;
  readonly minutes: number;
}

/** The wish in a body, or a sentence that says what is wrong with it. */
export function setpointOf(body: string): Setpoint | string {
  const fields = parsed(body);
  if (fields === undefined) {
    return 'the body is no JSON object; send {"id": "evening", "powerW": -7000}';
  }
  const unknown = [...fields.keys()].find((name) =>
    !["id", "powerW", "minutes"].includes(name)
  );
  if (unknown !== undefined) {
    return `${
      JSON.stringify(unknown)
    } is no field; fields are id, powerW and minutes`;
  }
  const id = fields.get("id");
  if (typeof id !== "string" || !/^[A-Za-z0-9_-]{1,32}$/.test(id)) {
    return "id must be a text of 1 to 32 of A-Z a-z 0-9 _ -";
  }
  const powerW = fields.get("powerW");
  if (!within(powerW, -WATTS_MOST, WATTS_MOST)) {
    return `powerW must be a number of watts, at most ${WATTS_MOST} either way, positive into the vehicles, negative to the grid`;
  }
  const minutes = fields.get("minutes") ?? MINUTES_DEFAULT;
  if (!within(minutes, 0, MINUTES_MOST) || minutes === 0) {
    return `minutes must be a number above 0, up to ${MINUTES_MOST}`;
  }
  return { id, powerW, minutes };
}

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

function parsed(body: string): Map<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? new Map<string, unknown>(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

function within(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}
