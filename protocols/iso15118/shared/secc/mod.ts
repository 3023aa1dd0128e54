/**
 * The SECC as far as it is the same in DIN SPEC 70121, ISO 15118-2 and
 * ISO 15118-20. A protocol's own folder has its messages, its table of handlers,
 * its order of requests and its refusals.
 *
 * `engine.ts` checks a request and hands it to its handler, by a description
 * of the protocol; `session.ts` is what every session remembers and what a
 * handler makes of a request; `types.ts` is the view of the station and of the
 * vehicle and the commands to the outlet; `timeouts.ts` how long is waited.
 * `session_setup.ts`, `dc.ts` and `transfer.ts` are the parts of handlers:
 * joining a paused session, voltage on the cable, the contactor; `stopped.ts`
 * how a session is led to its end; `limits.ts` and `figures.ts` the limits of
 * the outlet and the figures of the vehicle. `spans.ts` cuts outlook and tariff
 * into the steps of schedules.
 *
 * @module
 */

export * from "./engine.ts";
export * from "./session.ts";
export * from "./spans.ts";
export * from "./stopped.ts";
export * from "./timeouts.ts";
export * from "./types.ts";
