import numbers from '@microsoft/recognizers-text-number';
import units from '@microsoft/recognizers-text-number-with-unit';
import { answerFiles } from './texts.js';

/** Every figure an off-the-shelf recogniser sees: what a figure is costs nothing, what it measures is not asked. */

type Recognised = ReturnType<typeof numbers.recognizeNumber>[number];

const CURRENCIES: Record<string, string> = {
  Euro: 'EUR',
  Dollar: 'USD',
  'United States dollar': 'USD',
  'Swiss franc': 'CHF',
  'British pound': 'GBP',
  Pound: 'GBP',
};

const toNumber = (value: string): number => Number(value.replace('%', '').replace(',', '.'));

const overlaps = (a: Recognised, b: Recognised): boolean => a.start <= b.end && b.start <= a.end;

answerFiles((text, language) => {
  const culture = language === 'fr' ? 'fr-fr' : 'en-us';
  const money = units.recognizeCurrency(text, culture);
  const percents = numbers.recognizePercentage(text, culture);
  const plain = numbers.recognizeNumber(text, culture).filter((one) => ![...money, ...percents].some((other) => overlaps(one, other)));
  const toStatistic = (unit: (one: Recognised) => string) => (one: Recognised) => ({
    value: toNumber(String(one.resolution?.value ?? '')),
    unit: unit(one),
    selector: { start: one.start, end: one.end + 1 },
  });
  const statistics = [
    ...money.map(toStatistic(({ resolution }) => CURRENCIES[String(resolution?.unit)] ?? 'currency')),
    ...percents.map(toStatistic(() => 'percent')),
    ...plain.map(toStatistic(() => 'count')),
  ];
  return { statistics: statistics.filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.selector.start - b.selector.start) };
});
