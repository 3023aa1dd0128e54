/** To whoever asked something of a charger. */
export interface EvseReply {
  readonly type: "evse.reply";
  readonly kind: "done" | "refused";
  /** A sentence for people. */
  readonly words: string;
}
