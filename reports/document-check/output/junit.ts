import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import type { FailedFile, Finding } from '../model';
import { checkedCount, titleOf, type Accepted, type DocumentReport, type Report, type StepReport } from './report';
import { diagnosisWords, placeName, severityName } from './words';

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  /** One line. */
  readonly message: string;
  /** All there is to say; also what does not make a case fail. */
  readonly text: string;
}

/**
 * The result as JUnit XML: a testsuite for each document, a testcase for each step, and one for each finding outside of steps.
 * Only what is false is a failure; what is to be noticed stands in system-out. A step of which nothing could be checked is skipped.
 */
export function junitOf(report: Report): string {
  const xml = new DOMImplementation().createDocument(null, 'testsuites');
  const root = xml.documentElement;
  if (root === null) throw new Error('A new XML document has a root.');
  const suites = [...report.documents.map((document) => suite(xml, document.file, casesOf(document))), ...report.failed.map((failed) => suite(xml, failed.file, [failedCase(failed)]))];
  const across = [...report.contradictions.map((finding) => findingCase(finding, finding.file)), ...report.acceptedContradictions.map(acceptedCase)];
  if (across.length > 0) suites.push(suite(xml, '記述の食い違い', across));
  root.setAttribute('name', 'nss-harness check-document');
  for (const name of ['tests', 'failures', 'errors', 'skipped']) {
    root.setAttribute(name, String(suites.reduce((sum, one) => sum + Number(one.getAttribute(name)), 0)));
  }
  for (const one of suites) root.appendChild(one);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(xml)}\n`;
}

function suite(xml: Document, file: string, cases: readonly Case[]): Element {
  const element = xml.createElement('testsuite');
  const count = (outcome: Outcome) => String(cases.filter((one) => one.outcome === outcome).length);
  const attributes = { name: file, tests: String(cases.length), failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const { name, outcome, message, text } of cases) {
    const test = xml.createElement('testcase');
    element.appendChild(test);
    test.setAttribute('classname', file);
    test.setAttribute('name', name);
    if (outcome === 'passed' && text === '') continue;
    const detail = xml.createElement(outcome === 'passed' ? 'system-out' : outcome);
    test.appendChild(detail);
    if (outcome !== 'passed') detail.setAttribute('message', message);
    if (outcome !== 'skipped') detail.appendChild(xml.createTextNode(text));
  }
  return element;
}

function casesOf(document: DocumentReport): Case[] {
  if (!document.isAboutNss) return [{ name: 'NSSについての記述', outcome: 'skipped', message: 'NSSについての記述が見つかりませんでした。', text: '' }];
  const outside = document.steps.filter(({ step }) => step === null).flatMap(({ findings }) => findings);
  const lines = (findings: readonly Finding[]) => findings.map((finding) => lineOf(finding, document)).join('\n');
  return [
    ...outside.map((finding) => findingCase(finding, lines([finding]))),
    ...document.steps.filter(({ step }) => step !== null).map((step) => stepCase(step, lines(step.findings))),
    ...document.accepted.filter(({ finding }) => finding.step === null).map(acceptedCase),
  ];
}

function stepCase({ step, counts, findings }: StepReport, text: string): Case {
  const name = step === null ? '' : `${step.id} ${titleOf(step)}`;
  const [first] = findings.filter(({ severity }) => severity === 'error');
  if (first !== undefined) return { name, outcome: 'failure', message: first.message, text };
  if (findings.length === 0 && checkedCount(counts) === 0) return { name, outcome: 'skipped', message: '確認できる記述がありません', text };
  return { name, outcome: 'passed', message: '', text };
}

function findingCase({ id, diagnosis, severity, message }: Finding, text: string): Case {
  return { name: `${diagnosisWords[diagnosis].name} ${id}`, outcome: severity === 'error' ? 'failure' : 'passed', message, text: text === '' ? message : `${message}\n${text}` };
}

const acceptedCase = ({ finding: { id, diagnosis }, reason }: Accepted): Case => ({ name: `${diagnosisWords[diagnosis].name} ${id}`, outcome: 'skipped', message: `承認済み: ${reason}`, text: '' });

const failedCase = ({ reason }: FailedFile): Case => ({ name: '文書の読み取り', outcome: 'error', message: reason, text: reason });

const lineOf = ({ id, severity, message, place }: Finding, { checked }: DocumentReport): string =>
  `${severityName[severity]} ${message}（${placeName(place, checked.outline.document.format)}） ${id}`;
