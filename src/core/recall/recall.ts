/** What may be looked at: a name, or an object that stands for what is asked of it. */
type Topic = string | object;

/** Does work, or gives what it gave before; `key` is the work's own. */
export type Again = <Made>(key: unknown, work: () => Made) => Made;

/** Without anything before. */
export const anew: Again = (_key, work) => work();

interface Kept {
  readonly looks: ReadonlyMap<Topic, unknown>;
  readonly value: unknown;
}

/**
 * Work that need not be done again: what it gave is kept with everything that it looked at, and given again while all of that is the same.
 * Sound only where every look is told by `see`; what is looked at without it must never change.
 */
export class Recall {
  private before: ReadonlyMap<unknown, Kept> = new Map();
  private kept = new Map<unknown, Kept>();
  /** What is being looked at by whatever is worked out now, the innermost last; null where nobody asks. */
  private readonly open: (Map<Topic, unknown> | null)[] = [];
  private ofName: (topic: string) => unknown = () => undefined;
  private ofThing: (topic: object) => unknown = () => undefined;

  /** A new run. What the run before did not ask for is forgotten. */
  begin(): void {
    this.before = this.kept;
    this.kept = new Map();
    this.ofThing = this.ofName = () => undefined;
  }

  /** How topics that are names are seen in this run, before anything asks; compared by identity, lists by that of their members. */
  answerNames(answer: (topic: string) => unknown): void {
    this.ofName = answer;
  }

  answerThings(answer: (topic: object) => unknown): void {
    this.ofThing = answer;
  }

  /** Tells a look, and what was seen. */
  see<T>(topic: Topic, seen: T): T {
    this.open[this.open.length - 1]?.set(topic, seen);
    return seen;
  }

  /** What the work gives, or gave when it saw the same. Whoever asks has looked at all that it looked at. */
  readonly again: Again = (key, work) => {
    const kept = this.kept.get(key) ?? this.unchanged(key) ?? this.record(work);
    this.kept.set(key, kept);
    const asking = this.open[this.open.length - 1];
    if (asking != null) for (const [topic, seen] of kept.looks) asking.set(topic, seen);
    return kept.value as ReturnType<typeof work>;
  };

  /** Work whose looks are nobody's: what it gives is itself a topic. */
  apart<T>(work: () => T): T {
    this.open.push(null);
    try {
      return work();
    } finally {
      this.open.pop();
    }
  }

  private unchanged(key: unknown): Kept | undefined {
    const kept = this.before.get(key);
    if (kept === undefined) return undefined;
    for (const [topic, seen] of kept.looks) if (!isSame(typeof topic === "string" ? this.ofName(topic) : this.ofThing(topic), seen)) return undefined;
    return kept;
  }

  private record(work: () => unknown): Kept {
    const looks = new Map<Topic, unknown>();
    this.open.push(looks);
    try {
      return { looks, value: work() };
    } finally {
      this.open.pop();
    }
  }
}

function isSame(now: unknown, then: unknown): boolean {
  if (!Array.isArray(now) || !Array.isArray(then)) return Object.is(now, then);
  return now.length === then.length && now.every((member, at) => Object.is(member, then[at]));
}
