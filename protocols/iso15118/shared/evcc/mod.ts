/**
 * The EVCC as far as it is the same in DIN SPEC 70121, ISO 15118-2 and
 * ISO 15118-20. A protocol's own folder has its messages and the handler of each
 * answer.
 *
 * `engine.ts` checks an answer and hands it to its handler, by a description
 * of the protocol, then has the request built that the handler named;
 * `types.ts` is what a car knows of itself, remembers and commands; `steps.ts`
 * has the moves that handlers and builders are made of, and
 * `response_codes.ts` the station's codes in words. `driver.ts` and `dc.ts`
 * are parts of handlers: wishes of the driver, voltage on the cable.
 * `envelope.ts` and `habits.ts` belong to DIN and -2: how requests travel, and
 * what cars on the road do otherwise. `faults.ts` are ordered faults.
 *
 * @module
 */

export * from "./engine.ts";
export * from "./faults.ts";
export * from "./habits.ts";
export * from "./types.ts";
