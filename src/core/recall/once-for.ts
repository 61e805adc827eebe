import type { Recall } from "./recall";

interface Watched {
  readonly recall: Recall;
  readonly look: () => void;
}

const watched = new WeakMap<object, Watched>();

/** What is worked out of this object from now on is recalled from one run to the next; `look` tells the look at what the object does not tell by itself when it is asked. */
export function recallBy(of: object, recall: Recall, look: () => void = () => undefined): void {
  watched.set(of, { recall, look });
}

/** Works out of an object what several ask of it: once, or once for each name. */
export type Once<Of extends object, Made> = (of: Of, make: () => Made, name?: string) => Made;

let questions = 0;

/** One for each question that is asked. */
export function onceFor<Of extends object, Made>(): Once<Of, Made> {
  const known = new WeakMap<Of, Map<string, Made>>();
  const question = `once/${String((questions += 1))}/`;
  return (of, make, name = "") => {
    const by = watched.get(of);
    if (by === undefined) return entry(entryOf(known, of), name, make);
    return by.recall.again(question + name, () => {
      by.look();
      return make();
    });
  };
}

function entryOf<Of extends object, Made>(known: WeakMap<Of, Map<string, Made>>, of: Of): Map<string, Made> {
  let made = known.get(of);
  if (made === undefined) known.set(of, (made = new Map()));
  return made;
}

function entry<Made>(made: Map<string, Made>, name: string, make: () => Made): Made {
  const known = made.get(name);
  if (known !== undefined || made.has(name)) return known as Made;
  const fresh = make();
  made.set(name, fresh);
  return fresh;
}
