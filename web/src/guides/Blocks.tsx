import type { BlockJson, SpanJson } from '../api/schema';
import type { Place } from '../app/router';
import { t } from '../i18n';
import { To } from '../ui/To';

/** Where the links of a text lead. */
export interface Leading {
  readonly toGuide: (guide: string) => void;
  readonly placeOf: (guide: string) => Place;
  readonly toRule: (code: string) => void;
}

/** Parts of a guide or of a rule's page. `below` is added to the level of headings. */
export function Blocks(props: { blocks: readonly BlockJson[]; below: number; leading: Leading }) {
  return props.blocks.map((block, index) => <Block key={index} block={block} below={props.below} leading={props.leading} />);
}

export const anchor = (spans: readonly SpanJson[]) =>
  spans
    .map((s) => s.text)
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

function Block({ block, below, leading }: { block: BlockJson; below: number; leading: Leading }) {
  const spans = (list: readonly SpanJson[]) => list.map((span, index) => <Span key={index} span={span} leading={leading} />);
  switch (block.is) {
    case 'heading': {
      const Heading = `h${Math.min(6, block.level + below)}` as 'h2';
      return (
        <Heading id={block.level === 2 ? anchor(block.spans) : undefined} tabIndex={block.level === 2 ? -1 : undefined}>
          {spans(block.spans)}
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{spans(block.spans)}</p>;
    case 'items': {
      const List = block.numbered ? 'ol' : 'ul';
      return (
        <List className={block.numbered ? 'steps' : 'bullets'}>
          {block.items.map((item, index) => (
            <li key={index}>{spans(item)}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('guides.table')}>
          <table>
            <thead>
              <tr>
                {block.head.map((cell, index) =>
                  cell.length === 0 || cell.every((s) => s.text.trim() === '') ? (
                    <td key={index} />
                  ) : (
                    <th key={index} scope="col">
                      {spans(cell)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{spans(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'lines':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'told':
      return (
        <p className="told">
          <span className="small">{t('guides.told')}</span>
          {block.text}
        </p>
      );
  }
}

function Span({ span, leading }: { span: SpanJson; leading: Leading }) {
  switch (span.style) {
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'emphasis':
      return <em>{span.text}</em>;
    case 'code':
      return <code>{span.text}</code>;
    case 'link':
      return (
        <a href={span.target} rel="noreferrer">
          {span.text}
        </a>
      );
    case 'rule':
      return (
        <button type="button" className="rule-link" title={t('guides.rule', { code: span.target })} onClick={() => leading.toRule(span.target)}>
          {span.text}
        </button>
      );
    case 'guide':
      return (
        <To place={leading.placeOf(span.target)} onGo={() => leading.toGuide(span.target)}>
          {span.text}
        </To>
      );
    default:
      return span.text;
  }
}
