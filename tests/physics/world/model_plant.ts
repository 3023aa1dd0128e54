/**
 * The model station as a plant: shows that the judge passes what is right,
 * and finds what is planted.
 *
 * @module
 */

import { OutletLoop } from "../../../drivers/realtime/outlet_loop.ts";
import type { OwnerRules, Triple, Wish } from "../judge/types.ts";
import { ModelOutlet } from "./model_outlet.ts";
import { ModelSite } from "./model_site.ts";
import type { PhysicalCar } from "./physical_car.ts";
import type { MakePlant, Plant, PlantInput } from "./plant.ts";
import { BasicTalk, CarTalk } from "./talk.ts";

const DECIDE_MS = 1_000;

/** Makes the model station. */
export const modelPlant: MakePlant = (input) => new ModelPlant(input);

interface Place {
  readonly outlet: ModelOutlet;
  readonly loop: OutletLoop;
  car: PhysicalCar | undefined;
  talk: CarTalk | BasicTalk | undefined;
}

class ModelPlant implements Plant {
  readonly #input: PlantInput;
  readonly #places: Place[];
  readonly #site: ModelSite;
  #nextDecisionMs = 0;

  constructor(input: PlantInput) {
    this.#input = input;
    const { script, twins, tamper } = input;
    this.#site = new ModelSite(script.site, tamper);
    this.#places = script.outlets.flatMap((outlet, n) => {
      const twin = twins[n];
      if (twin === undefined) return [];
      const devices = tamper.devices?.(twin) ?? twin;
      const loop = new OutletLoop(devices, {
        maxV: outlet.maxV,
        maxA: outlet.maxA,
        phases: outlet.phases,
      });
      return [{
        outlet: new ModelOutlet(outlet, loop, tamper),
        loop,
        car: undefined,
        talk: undefined,
      }];
    });
  }

  arrive(n: number, car: PhysicalCar): void {
    const place = this.#place(n);
    place.car = car;
    place.outlet.plugged(car.script);
    const id = this.#id(n);
    this.#input.judge.connected(id);
    if (car.script.control === "basic") place.talk = new BasicTalk(car);
    else {
      const talk = new CarTalk(car, car.script.arriveMs);
      talk.kind = place.outlet.script.kind;
      place.talk = talk;
    }
  }

  leave(n: number, nowMs: number): boolean {
    const place = this.#place(n);
    place.talk?.end();
    const over = place.talk?.over ?? true;
    if (over && place.outlet.phase !== "ended") {
      place.outlet.answer("SessionStopReq", {});
    }
    const free = over && place.outlet.free;
    if (!free) return false;
    if (place.car !== undefined) {
      this.#input.judge.disconnected(this.#id(n), nowMs);
    }
    return true;
  }

  tick(nowMs: number): void {
    if (nowMs >= this.#nextDecisionMs) {
      this.#nextDecisionMs = nowMs + DECIDE_MS;
      this.#site.decide(
        this.#places.map(({ outlet }) => outlet),
        this.#places.map(({ car }) => car?.script),
        nowMs,
      );
    }
    this.#places.forEach((place, n) => {
      if (place.outlet.authorised) this.#input.judge.authorised(this.#id(n));
      this.#converse(place, n, nowMs);
      place.outlet.tick(nowMs);
      place.loop.tick(nowMs);
    });
  }

  stop(n: number): void {
    this.#place(n).outlet.stop();
  }
  start(n: number): void {
    this.#place(n).outlet.start();
  }
  wish(wish: Wish): boolean {
    this.#site.wish(wish);
    return true;
  }
  withdraw(id: string): void {
    this.#site.wishes.withdraw(id);
  }
  owner(n: number, owner: OwnerRules): void {
    this.#place(n).outlet.owner = owner;
  }
  wallClock(): void {
    // Nothing here reads the wall clock.
  }
  clock(synced: boolean): void {
    for (const { outlet } of this.#places) outlet.clockSynced = synced;
  }
  otherLoad(watts: Triple): void {
    this.#site.otherW = watts;
  }

  #id(n: number): string {
    return this.#input.ids[n] ?? String(n + 1);
  }

  #place(n: number): Place {
    const found = this.#places[n];
    if (found === undefined) throw new Error(`no outlet ${n}`);
    return found;
  }

  #converse(place: Place, n: number, nowMs: number): void {
    const { talk, outlet } = place;
    const id = this.#id(n);
    if (talk instanceof BasicTalk) {
      talk.tick(this.#input.twins[n]?.circuit.dutyPercent ?? 100);
      return;
    }
    talk?.tick(nowMs, (name, fields) => {
      const { judge } = this.#input;
      judge.heard(id, "car", { name, fields, family: "iso20" }, nowMs);
      const answer = outlet.answer(name, fields);
      if (answer !== undefined) {
        const root = name.replace(/Req$/, "Res");
        judge.heard(
          id,
          "station",
          { name: root, fields: answer, family: "iso20" },
          nowMs,
        );
      }
      return answer;
    });
  }
}
