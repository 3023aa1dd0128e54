/** Cuts text that comes in parts into lines. */
export class TextLineStream extends TransformStream<string, string> {
  constructor() {
    let rest = "";
    super({
      transform(part, into) {
        const lines = (rest + part).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) into.enqueue(line);
      },
      flush(into) {
        if (rest !== "") into.enqueue(rest);
      },
    });
  }
}
