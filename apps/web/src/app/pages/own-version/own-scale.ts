import { Component, computed, input, output, signal } from '@angular/core';
import {
  type ModelDocument,
  type OwnScore,
  ownBounds,
  type ScoreColour,
  scalePresets,
  scaleToChange,
  scoreColours,
  scoreOf,
  scoreSymbols,
} from '@best-value/model';
import { Button } from '../../ui/button/button';
import { ScoreBadge } from '../../ui/score/score-badge';
import { Select } from '../../ui/select/select';
import { TextInput } from '../../ui/text-input/text-input';
import { Textarea } from '../../ui/textarea/textarea';
import { focusAfter } from './draft-words';

const blank: OwnScore = { word: '', symbol: '', definition: '', place: null, colour: null, suggestedBy: [] };
const tones: Record<number, string> = { 3: 'best', 2: 'middle', 1: 'worst' };

/** The scale of a version of a council's own: that of the base, or words, symbols, places and colours of the council's. */
@Component({
  selector: 'app-own-scale',
  imports: [Button, ScoreBadge, Select, TextInput, Textarea],
  templateUrl: './own-scale.html',
})
export class OwnScaleEditor {
  readonly base = input.required<ModelDocument>();
  /** Best first; null: that of the base. */
  readonly scale = input.required<readonly OwnScore[] | null>();
  readonly problem = input.required<(field: string) => string | null>();
  readonly scaleChange = output<OwnScore[] | null>();

  protected readonly bounds = ownBounds;
  protected readonly preset = signal('');
  protected readonly presets = scalePresets.map(({ key, name }) => ({ value: key, label: name }));
  protected readonly symbols = scoreSymbols.map((symbol) => ({ value: symbol, label: symbol }));
  protected readonly colours = Object.entries(scoreColours).map(([value, { name }]) => ({ value, label: name }));
  protected readonly places = [
    { value: '3', label: 'Things work well' },
    { value: '2', label: 'Some things must improve' },
    { value: '1', label: 'There are serious problems' },
  ];
  protected readonly steps = computed(() =>
    this.base().suggestion.steps.map(({ key, score }) => ({ key, word: scoreOf(this.base(), score).word })),
  );
  protected readonly choices = computed(() =>
    (this.scale() ?? []).map(({ word }, n) => ({ value: String(n), label: word || `Word ${n + 1}` })),
  );

  protected begin(): void {
    const chosen = scalePresets.find(({ key }) => key === this.preset());
    this.scaleChange.emit(structuredClone(chosen?.scale ?? scaleToChange(this.base())));
  }

  protected change(at: number, part: Partial<OwnScore>): void {
    this.emit((this.scale() ?? []).map((one, n) => (n === at ? { ...one, ...part } : one)));
  }

  protected place(at: number, place: string): void {
    this.change(at, { place: place === '' ? null : Number(place) });
  }

  protected colour(at: number, colour: string): void {
    this.change(at, { colour: colour === '' ? null : (colour as ScoreColour) });
  }

  protected add(): void {
    this.emit([...(this.scale() ?? []), structuredClone(blank)]);
  }

  protected takeOut(at: number): void {
    this.emit((this.scale() ?? []).filter((_, n) => n !== at));
    focusAfter('add-word');
  }

  /** The focus goes with the word that was moved; at an end of the scale, to the way back. */
  protected move(at: number, way: 'up' | 'down'): void {
    const to = way === 'up' ? at - 1 : at + 1;
    const all = [...(this.scale() ?? [])];
    all.splice(to, 0, ...all.splice(at, 1));
    this.emit(all);
    focusAfter(`scale-${to}-${way}`, `scale-${to}-${way === 'up' ? 'down' : 'up'}`);
  }

  /** The word that a step suggests: its place in the list, or nothing when its place on the common order decides. */
  protected suggested(step: string): string {
    const at = (this.scale() ?? []).findIndex(({ suggestedBy }) => suggestedBy.includes(step));
    return at < 0 ? '' : String(at);
  }

  protected suggest(step: string, at: string): void {
    this.emit(
      (this.scale() ?? []).map((one, n) => {
        const others = one.suggestedBy.filter((key) => key !== step);
        return { ...one, suggestedBy: String(n) === at ? [...others, step] : others };
      }),
    );
  }

  protected painted({ colour }: OwnScore): { background: string; text: string } | null {
    return colour === null ? null : scoreColours[colour];
  }

  protected tone({ place }: OwnScore): string {
    return `app-score--${tones[place ?? 0] ?? 'none'}`;
  }

  private emit(scale: OwnScore[]): void {
    this.scaleChange.emit(scale);
  }
}
