import { originLabel, readMark } from '../../../site/fidelity';
import type { Diagnosis, Finding, Format, Place } from '../../model';
import { diagnosisWords, placeName, severityName } from '../words';
import { findingAnchor, passageAnchor } from './anchors';

interface FindingProps {
  readonly finding: Finding;
  readonly format: Format;
  readonly passageAt: (place: Place) => number;
}

/** Where a document disagrees with itself, it is not NSS that says what is right. */
const isOfDocument = (diagnosis: Diagnosis): boolean => diagnosis === 'contradiction' || diagnosis === 'numbering';

/** Where NSS has something from, for people: `documented: S0 1-④` is 文書に記載（S0 1-④）. */
function sourceOf(mark: string): string {
  const { origin, source } = readMark(mark);
  return source === '' ? originLabel[origin] : `${originLabel[origin]}（${source}）`;
}

/** What is wrong, how it should be, where else, and what NSS says about it. */
export function FindingCard({ finding, format, passageAt }: FindingProps) {
  const { id, diagnosis, severity, message, found, expected, also, file, proof } = finding;
  const { name, help } = diagnosisWords[diagnosis];
  return (
    <article class={`finding is-${severity}`} id={findingAnchor(id)} aria-labelledby={`${findingAnchor(id)}-what`}>
      <header>
        <span class={`severity is-${severity}`}>{severityName[severity]}</span>
        <span class="diagnosis">{name}</span>
        <code>{id}</code>
      </header>
      <p class="what" id={`${findingAnchor(id)}-what`}>{message}</p>
      {found === null && expected === null ? null : (
        <dl class={isOfDocument(diagnosis) ? 'versus' : 'versus is-strict'}>
          {found === null ? null : <div class="is-found"><dt>文書</dt><dd>{found}</dd></div>}
          {expected === null ? null : <div class="is-expected"><dt>{isOfDocument(diagnosis) ? '正しくは' : 'NSS'}</dt><dd>{expected}</dd></div>}
        </dl>
      )}
      <p class="dim">
        {help}
        {also.length === 0 ? null : (
          <> ほかの箇所: {also.map((spot, index) => (
            <>
              {index === 0 ? '' : '、'}
              {spot.file === file ? <a href={`#${passageAnchor(passageAt(spot.place))}`}>{placeName(spot.place, format)}</a> : `${spot.file} ${placeName(spot.place, format)}`}
            </>
          ))}</>
        )}
      </p>
      {proof?.mark == null ? null : <p class="source">NSS側の根拠: {sourceOf(proof.mark)}</p>}
    </article>
  );
}

/** All findings of a kind, one line each, leading to where they stand. */
export function FindingList({ findings, format }: { findings: readonly Finding[]; format: Format }) {
  return (
    <ul class="finding-list">
      {findings.map(({ id, severity, message, place, diagnosis }) => (
        <li>
          <span class={`severity is-${severity}`}>{severityName[severity]}</span>
          <span><a href={`#${findingAnchor(id)}`}>{message}</a> <small>{diagnosisWords[diagnosis].name}・{placeName(place, format)}</small></span>
        </li>
      ))}
    </ul>
  );
}
