/**
 * Commands to chargers: what is told is what the charger replied.
 *
 * @module
 */

import type { ChargerCommand, GatewayCommands, GatewayView } from "../view.ts";
import type { ControlApp } from "./app.ts";
import { nobodyAnswered, type Respond } from "./respond.ts";

/** The last part of each path, and the command it is. */
const COMMANDS: Readonly<Record<string, ChargerCommand>> = {
  reset: "reset",
  start: "start",
  stop: "stop",
  "emergency-stop": "emergencyStop",
};

/** Adds `POST /chargers/{id}/reset`, `/start`, `/stop` and `/emergency-stop`. */
export function chargerRoutes(
  app: ControlApp,
  { view, commands }: {
    readonly view: GatewayView;
    readonly commands: GatewayCommands;
  },
  to: Respond,
): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    app.post(`/chargers/:id/${name}`, async (c) => {
      const id = c.req.param("id");
      if (view.chargers().every((each) => each.id !== id)) {
        return to.refuse(404, `there is no charger ${id}`);
      }
      const reply = await commands.charger(id, command);
      if (reply === undefined) {
        return to.refuse(504, nobodyAnswered(`charger ${id}`));
      }
      return reply.kind === "done"
        ? to.answer(200, "control.done", {
          done: `charger ${id}: ${reply.words}`,
        })
        : to.refuse(409, `charger ${id}: ${reply.words}`);
    });
  }
}
