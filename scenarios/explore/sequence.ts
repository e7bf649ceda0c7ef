import fc from 'fast-check';
import { Apply, Correct, Mistype, Register, Withdraw } from './commands/applying';
import { Complete, Review } from './commands/centre';
import { Fetch, LogIn, LogOut, Look, LookAtBill, Work } from './commands/people';
import { GoBack, Keep, StartAgain } from './commands/states';
import type { Real } from './commands/step';
import { Through } from './commands/through';
import { TurnBack, Wait, WaitBusinessDays, WaitForStart } from './commands/time';
import { plainWish, simpleWish } from './commands/wishes';
import type { World } from './oracle/world';

type Command = fc.AsyncCommand<World, Real>;
const weighted = (weight: number, arbitrary: fc.Arbitrary<Command>) => ({ weight, arbitrary });
const which = fc.nat(20);
const whose = fc.nat(2);
const minutes = fc.constantFrom(1, 29, 30, 31, 60, 300, 1440, 4320);

/** One command; the usual ones more often, so that applications get somewhere. */
const command = fc.oneof(
  weighted(16, fc.tuple(whose, plainWish, fc.constantFrom(false, false, false, true)).map((args) => new Apply(...args))),
  weighted(6, fc.tuple(whose, plainWish, fc.boolean()).map((args) => new Through(...args))),
  weighted(4, which.map((one) => new Register(one))),
  weighted(4, fc.tuple(whose, plainWish, fc.nat(30)).map((args) => new Mistype(...args))),
  weighted(14, which.map((one) => new Review(one, 'approve'))),
  weighted(3, fc.tuple(which, fc.nat(30)).map(([one, shift]) => new Review(one, 'approve', shift))),
  weighted(3, which.map((one) => new Review(one, 'open'))),
  weighted(6, which.map((one) => new Review(one, 'query'))),
  weighted(2, which.map((one) => new Review(one, 'reject'))),
  weighted(6, fc.tuple(which, plainWish).map((args) => new Correct(...args))),
  weighted(4, which.map((one) => new Withdraw(one))),
  weighted(9, which.map((one) => new Complete(one))),
  weighted(6, which.map((one) => new Fetch(one))),
  weighted(5, minutes.map((one) => new Wait(one))),
  weighted(7, fc.integer({ min: 1, max: 12 }).map((days) => new WaitBusinessDays(days))),
  weighted(9, fc.boolean().map((isEve) => new WaitForStart(isEve))),
  weighted(1, fc.integer({ min: 1, max: 5000 }).map((back) => new TurnBack(back))),
  weighted(5, fc.tuple(whose, fc.constantFrom(0, 0, 1, 4, 5, 6)).map((args) => new LogIn(...args))),
  weighted(2, whose.map((one) => new LogOut(one))),
  weighted(3, fc.tuple(whose, which).map((args) => new Look(...args))),
  weighted(5, fc.tuple(whose, fc.nat(3)).map((args) => new LookAtBill(...args))),
  weighted(5, fc.tuple(which, fc.integer({ min: 1, max: 500 })).map((args) => new Work(...args))),
  weighted(2, fc.constant(null).map(() => new Keep())),
  weighted(2, which.map((one) => new GoBack(one))),
  weighted(1, fc.constant(null).map(() => new StartAgain())),
);

/** What a browser is good for: fewer commands, all of which show something on a screen. */
const onScreen = fc.oneof(
  weighted(8, fc.tuple(whose, simpleWish, fc.constantFrom(false, false, true)).map((args) => new Apply(...args))),
  weighted(2, which.map((one) => new Register(one))),
  weighted(5, which.map((one) => new Review(one, 'approve'))),
  weighted(3, which.map((one) => new Review(one, 'query'))),
  weighted(3, fc.tuple(which, simpleWish).map((args) => new Correct(...args))),
  weighted(2, which.map((one) => new Withdraw(one))),
  weighted(3, which.map((one) => new Complete(one))),
  weighted(4, fc.boolean().map((isEve) => new WaitForStart(isEve))),
  weighted(2, fc.integer({ min: 1, max: 12 }).map((days) => new WaitBusinessDays(days))),
  weighted(1, fc.tuple(whose, fc.constantFrom(0, 1, 5)).map((args) => new LogIn(...args))),
  weighted(1, whose.map((one) => new LogOut(one))),
  weighted(2, fc.tuple(whose, which).map((args) => new Look(...args))),
  weighted(2, fc.tuple(whose, fc.nat(3)).map((args) => new LookAtBill(...args))),
);

/** Of ten commands about two cannot be given where they stand: there is no application yet, or nothing to go back to. */
const SPARE = 1.4;

/**
 * Sequences of which about `length` commands and more are carried out.
 * @param by whom: people with forms alone, or with browsers
 */
export function sequences(length: number, by: 'http' | 'browser'): fc.Arbitrary<Iterable<Command>> {
  const wanted = Math.ceil(length * SPARE);
  return new AtLeast(fc.commands([{ http: command, browser: onScreen }[by]], { maxCommands: wanted + 4, size: 'max', disableReplayLog: true }), wanted);
}

/** fast-check draws any length up to the greatest; this draws until it is long enough. What fails is made shorter as ever. */
class AtLeast extends fc.Arbitrary<Iterable<Command>> {
  constructor(private readonly inner: fc.Arbitrary<Iterable<Command>>, private readonly length: number) {
    super();
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<Iterable<Command>> {
    for (;;) {
      const value = this.inner.generate(random, bias);
      if ([...value.value_].length >= this.length) return value;
    }
  }

  canShrinkWithoutContext = (value: unknown): value is Iterable<Command> => this.inner.canShrinkWithoutContext(value);

  shrink = (value: Iterable<Command>, context: unknown): fc.Stream<fc.Value<Iterable<Command>>> => this.inner.shrink(value, context);
}
