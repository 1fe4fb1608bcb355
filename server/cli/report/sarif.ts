import { pathToFileURL } from 'node:url';
import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import { createLineIndex, type LineIndex, rules, type Severity, type Span } from '#engine';
import { ownVersion } from '../version.ts';
import type { Report, ReviewedFile } from './report.ts';

/** The report as SARIF 2.1.0 (OASIS), which code hosts and CI servers show. Paths are relative to `folder`. */
export function createSarifReport(folder: string): Report {
  const results: Result[] = [];
  return {
    begin: () => '',
    file: (reviewed) => {
      results.push(...resultsOf(reviewed));
      return '';
    },
    end: () => `${JSON.stringify(logOf(results, folder), undefined, 1)}\n`,
  };
}

function logOf(results: Result[], folder: string): Log {
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'second-read', semanticVersion: ownVersion(), rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { FOLDER: { uri: `${pathToFileURL(folder).href}/` } },
        results,
      },
    ],
  };
}

function descriptor(rule: (typeof rules)[number]): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.title,
    shortDescription: { text: rule.what },
    fullDescription: { text: rule.why },
    help: { text: `${rule.advice}\n\nWhen this is wrong: ${rule.limits}` },
    defaultConfiguration: { level: levelOf(rule.severity), enabled: rule.stage !== 'trial' },
    properties: { category: rule.category },
  };
}

function resultsOf({ path, text, review }: ReviewedFile): Result[] {
  const lines = createLineIndex(text);
  const artifactLocation = path.startsWith('/')
    ? { uri: pathToFileURL(path).href }
    : { uri: encodeURI(path), uriBaseId: 'FOLDER' };
  const placed = (span: Span) => ({ artifactLocation, region: regionOf(span, lines) });
  return review.findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: [{ physicalLocation: placed(finding) }],
    relatedLocations: finding.related.map((r, id) => ({
      id,
      physicalLocation: placed(r),
      message: { text: r.message },
    })),
    partialFingerprints: { 'second-read/1': finding.fingerprint },
  }));
}

/** SARIF counts lines and columns from 1. */
function regionOf({ start, end }: Span, lines: LineIndex): Region {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}
