/** A strict car for tests of whole sessions: no answer may displease it. */

import assert from "node:assert/strict";
import { openEnvelope } from "../../../../protocols/iso15118/shared/envelope.ts";
import type { Message } from "./complaints.ts";
import { dinComplaints } from "./din.ts";
import { iso20Complaints } from "./iso20.ts";
import { iso2Complaints } from "./iso2.ts";

export { dinComplaints, iso20Complaints, iso2Complaints };

const COMPLAINTS = {
  iso20: iso20Complaints,
  iso2: iso2Complaints,
  din: dinComplaints,
} as const;

/** Fails where a strict car would not go on with an answer; envelopes are opened. */
export function insist(
  family: keyof typeof COMPLAINTS,
  response: Message,
  request?: Message,
): void {
  const complaints = COMPLAINTS[family](
    inside(response),
    request && inside(request),
  );
  assert.deepEqual(complaints, []);
}

function inside(message: Message): Message {
  if (message.root !== "V2G_Message") return message;
  const found = openEnvelope(
    message.value as { Header: unknown; Body: Record<string, unknown> },
  );
  assert.ok(found, "an empty V2G_Message");
  return found;
}
