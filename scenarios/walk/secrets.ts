/** What stands where a secret stood. */
export const HIDDEN = '●●●●';

/** Anything shorter also stands in texts that have nothing to do with it. */
const SHORTEST = 6;

/** What a walk must not write down anywhere. */
export class Secrets {
  private readonly known = new Set<string>();
  private readonly named = new Map<string, string>();
  /** As they may stand in texts, the longest first: one secret may be a part of another. */
  private spellings: readonly string[] = [];

  /** @returns false where the text is too short to be hidden */
  add(secret: string): boolean {
    if (secret.length < SHORTEST) return false;
    if (!this.known.has(secret)) {
      this.known.add(secret);
      const spelled = [...this.known].flatMap((each) => [each, encodeURIComponent(each), JSON.stringify(each).slice(1, -1)]);
      this.spellings = [...new Set(spelled)].sort((one, other) => other.length - one.length);
    }
    return true;
  }

  /** Takes note of a secret under a name. @throws Error where it is too short to be hidden */
  keep(name: string, secret: string): void {
    if (!this.add(secret)) throw new Error(`「${name}」は${SHORTEST}文字に満たないため、記録から隠せません。`);
    this.named.set(name, secret);
  }

  /** @throws Error where nothing of this name was kept */
  of(name: string): string {
    const secret = this.named.get(name);
    if (secret === undefined) throw new Error(`「${name}」をまだ控えていません。`);
    return secret;
  }

  has(text: string): boolean {
    return this.known.has(text);
  }

  /** As they may stand in texts, the longest first. */
  all(): readonly string[] {
    return this.spellings;
  }

  /** A text with all secrets covered. */
  hide(text: string): string {
    return this.spellings.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  }
}
