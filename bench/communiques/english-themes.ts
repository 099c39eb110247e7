import type { Theme } from './tongue.js';

const COAST: Theme = {
  titles: [
    '{place} sea wall has {count 8 30} years left, survey finds',
    'Flood defences in {place} to protect {count 900 5200} homes by {next}',
    '{issuer} puts {money 6 90} into coastal protection',
  ],
  subtitles: ['{count 3 9} of the harbour’s gates could be overtopped by {next}', 'Readings from {count 12 60} gauges published today'],
  leads: [
    'Spring tides in {place} Sound have risen by {count 6 18} centimetres since {past}, according to a survey published today by {issuer}. Work worth {money 6 90} will start in the {quarter} of {next}.',
    '{subject} will spend {money 6 90} on flood defences between {last} and {next}, protecting {count 900 5200} homes along the quays.',
  ],
  facts: [
    'The team analysed {count 90000 320000} readings from {count 12 60} gauges, the oldest of which was installed in 1931.',
    'Between {past} and {last} the sea rose by about {count 3 6} millimetres a year, almost twice the rate of the previous decade.',
    'One in five basements flooded at least once in {last}, up from one in twelve in {past}.',
    'Claims for flood damage reached {money 2 14} in {last}, an increase of {percent 12 41} on the year before, according to the North Coast Insurance Forum.',
    'Raising the wall by {count 30 90} centimetres would protect {count 900 4200} homes.',
    'The survey was funded by the Thornelow Trust, which has given {money 1 4} over four years.',
    'Some {percent 22 61} of residents have signed up for the warning service.',
    'The cost of the work is put at between {count 18 30} and {count 31 60} million pounds.',
  ],
  headings: ['A wall built for another sea', 'What residents can expect', 'Next steps'],
  bullets: ['{count 4 18} pumps replaced;', '{count 2 9} kilometres of wall raised;', '{count 400 2600} homes given flood doors;'],
  quotes: [
    'The wall was built for a sea that no longer exists.',
    'We would rather be thanked for nothing happening than be proved right.',
    'Waiting until {next} would roughly double the bill.',
    'That is not a forecast, it is what the gauges say.',
  ],
};

const BUSES: Theme = {
  titles: [
    'Night buses return to {place} after {count 5 14} years',
    '{issuer} to run {count 8 40} electric buses by {next}',
    'Jobs: {issuer} hires {count 40 600} people in {place}',
  ],
  subtitles: ['{percent 90 99} of homes within 600 metres of a stop', '{count 12 90} new drivers, half of them already hired'],
  leads: [
    '{subject} will restore night buses on {count 3 9} routes from the {quarter} of {next}. Buses will run every {count 15 30} minutes, seven nights a week, at a cost of {money 1 6} a year.',
    '{subject} announces {count 120 700} jobs at its {place} site. Employment in the district has grown by {percent 2 9} in a year.',
  ],
  facts: [
    'The council expects {count 210000 300000} to {count 310000 420000} journeys in the first year.',
    'Of the cost, {percent 30 45} will be met by fares and {percent 20 29} by employers.',
    'Similar fares have cut car use by {percent 6 18}, according to the Centre for Night Work Studies.',
    'In a survey of {count 1200 3900} residents, {percent 52 78} said that they had turned down a shift because they could not get home.',
    'The city ranked {count 4 9}th of {count 12 24} for late transport in {last}.',
    'Passenger numbers rose by {percent 4 21} in {last}, to {count 2 9} million.',
    'Two thirds of deliveries can be made by barge, which will save some {count 3000 12000} lorry journeys each year.',
    'The median wage in the sector is {count 26000 34900} pounds, {percent 2 9} more than in {past}.',
  ],
  headings: ['Harbour shifts', 'Key figures', 'Shared funding'],
  bullets: [
    '{count 3 9} routes and {count 40 90} stops;',
    '{count 8 40} electric buses, rising to {count 41 60} by {next};',
    '{count 12 90} new drivers;',
  ],
  quotes: [
    'Nurses, bakers and dockers keep this city alive while the rest of us sleep.',
    'We are not buying jobs, we are sharing a risk.',
    'This plant will use {percent 12 40} less energy than the one before it.',
    'A timetable nobody has to learn by heart is the one people use.',
  ],
};

export const ENGLISH_THEMES: readonly Theme[] = [COAST, BUSES];
