import { pathToFileURL } from 'node:url';
import { relative, resolve, sep } from 'node:path';
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Diagnosis, Finding, Format, Severity } from '../model';
import { findingsOf, exitCode, type Accepted, type Report } from './report';
import { diagnosisWords, placeName } from './words';

const levels: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', note: 'note' };
/** Formats whose lines are those of the file. */
const hasLines = (format: Format): boolean => format === 'md' || format === 'html' || format === 'txt';

/** The findings as SARIF 2.1.0 (OASIS, 2020), for code hosts and CI. Accepted ones are there as suppressed. */
export function sarifOf(report: Report): Log {
  const accepted = [...report.documents.flatMap((document) => document.accepted), ...report.acceptedContradictions];
  const shown: readonly (Pick<Accepted, 'finding'> & { readonly reason: string | null })[] =
    [...findingsOf(report).map((finding) => ({ finding, reason: null })), ...accepted];
  const rules = [...new Set(shown.map(({ finding }) => finding.diagnosis))].toSorted();
  const formats = new Map(report.documents.map(({ file, checked }) => [file, checked.outline.document.format]));
  const run: Run = {
    tool: { driver: { name: 'nss-harness', semanticVersion: '0.1.0', language: 'ja', rules: rules.map(ruleOf) } },
    columnKind: 'utf16CodeUnits',
    artifacts: [...report.documents, ...report.failed].map(({ file }) => ({ location: { uri: uriOf(file) } })),
    results: shown.map(({ finding, reason }) => resultOf(finding, reason, rules, formats)),
    invocations: [{
      executionSuccessful: report.failed.length === 0,
      exitCode: exitCode(report),
      toolExecutionNotifications: report.failed.map(({ file, reason }) =>
        ({ level: 'error', message: { text: reason }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] })),
    }],
    properties: { product: report.product },
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

function ruleOf(diagnosis: Diagnosis): ReportingDescriptor {
  const { name, help } = diagnosisWords[diagnosis];
  return { id: diagnosis, name, shortDescription: { text: name }, fullDescription: { text: help }, help: { text: help } };
}

function resultOf(finding: Finding, reason: string | null, rules: readonly Diagnosis[], formats: ReadonlyMap<string, Format>): Result {
  const { id, diagnosis, severity, message, found, expected, step, also, proof, place, file } = finding;
  const location = (spot: Pick<Finding, 'file' | 'step' | 'place' | 'quote'>) => locationOf(spot, formats.get(spot.file) ?? 'txt');
  return {
    ruleId: diagnosis,
    ruleIndex: rules.indexOf(diagnosis),
    level: levels[severity],
    message: { text: placed(message, place, formats.get(file) ?? 'txt') },
    locations: [location(finding)],
    ...(also.length === 0 ? {} : { relatedLocations: also.map((spot, index) => ({ id: index + 1, ...location(spot) })) }),
    // GitHub looks at the second name only, and makes one of its own from the line's text where it is missing.
    partialFingerprints: { 'findingId/v1': id, primaryLocationLineHash: id },
    ...(reason === null ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: reason }] }),
    properties: { step, found, expected, walk: proof?.walk ?? null, ref: proof?.ref ?? null, screen: proof?.screen ?? null },
  };
}

/** Who sees only the message must find the place in a file that has no lines. */
const placed = (message: string, place: Finding['place'], format: Format): string => (hasLines(format) ? message : `${message}（${placeName(place, format)}）`);

function locationOf({ file, step, place, quote }: Pick<Finding, 'file' | 'step' | 'place' | 'quote'>, format: Format): Location {
  const snippet = quote === '' ? {} : { snippet: { text: quote } };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      // GitHub demands a line even where a file has none, as a PDF or a Word file; the real place is in the properties.
      region: { startLine: hasLines(format) ? Math.max(1, place.line) : 1, ...snippet },
    },
    ...(step === null ? {} : { logicalLocations: [{ name: step, kind: 'step' }] }),
    properties: { page: place.page, line: place.line, place: placeName(place, format), quote },
  };
}

/** Relative to where the command ran, as code hosts want it; a file elsewhere by its full address. */
function uriOf(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  return path.startsWith('..') || resolve(path) === path ? pathToFileURL(resolve(file)).href : path.split(sep).map(encodeURIComponent).join('/');
}
