import type { SignalJson } from '../api/schema';
import { number, t } from '../i18n';

const WIDTH = 320;
const HEIGHT = 88;
const PAD = 10;

/** A measured figure: a sentence, the chart of single values with its limits, and the same as a table. */
export function Figure({ signal }: { signal: SignalJson }) {
  const { values, mean, lower, upper } = signal;
  const limits = values.length >= 3;
  const all = limits ? [...values, lower, upper] : [...values];
  const low = Math.min(...all);
  const high = Math.max(...all);
  const y = (value: number) => (high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD));
  const x = (index: number) => (values.length === 1 ? WIDTH / 2 : PAD + (index / (values.length - 1)) * (WIDTH - 2 * PAD));
  const shown = (value: number) => `${number(value, { maximumSignificantDigits: 3 })}${signal.unit === '' ? '' : ` ${signal.unit}`}`;
  const last = values.at(-1) ?? 0;
  return (
    <li className={`figure ${signal.signal}`}>
      <p>
        <strong>{signal.name}</strong>{' '}
        {t(`review.signal-${signal.signal}`, { last: shown(last), lower: shown(lower), upper: shown(upper) })}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
        {limits && (
          <>
            <rect className="normal" x={0} width={WIDTH} y={y(upper)} height={Math.max(0, y(lower) - y(upper))} />
            <line className="mean" x1={0} x2={WIDTH} y1={y(mean)} y2={y(mean)} />
          </>
        )}
        <polyline points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')} />
        {values.map((value, index) => (
          <circle key={index} className={limits && (value < lower || value > upper) ? 'beyond' : ''} cx={x(index)} cy={y(value)} r={3.5} />
        ))}
      </svg>
      <details>
        <summary className="secondary small">{t('review.values')}</summary>
        <ol className="numbers values">
          {values.map((value, index) => (
            <li key={index}>{shown(value)}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}
