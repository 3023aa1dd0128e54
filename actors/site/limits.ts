/**
 * What may wait for the arbiter of power.
 *
 * @module
 */

import { CHARGERS_MAX, type SiteMessage } from "./site_messages.ts";

/** Commands that wait: each charger may be gone and lose its grid in one turn. */
const COMMANDS_MOST = 4 * CHARGERS_MAX;

/** The mailbox of `site`: of a charger's reports, and of readings, the latest counts. */
export const SITE_MAILBOX = {
  commands: COMMANDS_MOST,
  slotOf(message: SiteMessage): string | undefined {
    switch (message.type) {
      case "site.charger":
        return `${message.type} ${message.report?.chargerId}`;
      case "site.meter":
        return message.type;
      default:
        return undefined;
    }
  },
};
