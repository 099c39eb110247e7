/** Fields of work that end like a plural or a verb, folded: "campaigns manager", "human resources director". Our own compilation. */
export const FIELDS_OF_WORK: ReadonlySet<string> = new Set(
  `
sales operations communications campaigns resources affairs relations services programs programmes projects partnerships
schools arts sports studies systems grants awards claims collections events exhibitions logistics markets mathematics
news physics products publications rights standards technologies works economics ethics genetics statistics analytics
robotics parks lands forests fisheries veterans students accounts investments securities admissions facilities estates
exports appeals archives crimes data defence elections emergencies engagements finances futures games gardens graphics
green homes materials minerals museums networks pensions policies politics ports prisons records refugees reports roads
sciences skills solutions supplies supporters taxes trails transports trusts utilities volunteers waters women marketing
engineering housing planning nursing licensing training banking shipping fundraising accounting advertising building
coaching computing farming financing funding gaming learning lending manufacturing mining policing printing programming
publishing purchasing recruiting recycling research sourcing staffing teaching testing trading voting writing managing
`
    .trim()
    .split(/\s+/),
);
