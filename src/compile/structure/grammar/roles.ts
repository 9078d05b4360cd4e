import { ROLES } from '../../names/lexicon.ts';

/** What people are, besides what stands before their names as a title. */
const FURTHER_ROLES = `
  mp mps mep msp md councillor councilor councilman councilwoman alderman coroner master mistress curate vicar
  vice-president barrister solicitor undersecretary second-in-command organist mechanic
  electrician plumber builder hairdresser barista waiter waitress janitor
  caretaker landlord landlady tenant homeowner commuter shopper customer client patient inmate prisoner detainee
  hostage veteran pensioner retiree graduate undergraduate freshman sophomore postgraduate trainee intern
  apprentice volunteer parishioner worshipper pilgrim missionary nun deacon chaplain 
  salesman saleswoman businessperson shareholder stakeholder restaurateur hotelier brewer winemaker rancher
  grower beekeeper forester ranger lifeguard sailor skipper crewman steward stewardess trucker
  cabbie conductor courier postman mailman policeman policewoman trooper bailiff
  trustee headteacher headmaster headmistress tutor instructor academic physicist
  biochemist geneticist immunologist statistician demographer criminologist ethicist theologian nutritionist
  therapist counsellor counselor psychotherapist osteopath chiropractor anaesthetist radiologist pathologist
  gynaecologist obstetrician dermatologist psychoanalyst carer caregiver nanny babysitter
  seamstress tailor jeweller jeweler goldsmith blacksmith carver restorer auctioneer 
  gallerist filmgoer showrunner cinematographer videographer documentarian podcaster vlogger streamer
  gamer songwriter vocalist bassist cellist saxophonist trumpeter soprano tenor baritone impresario promoter
  bookmaker jockey rower skier snowboarder skater surfer climber mountaineer explorer adventurer gymnast
  weightlifter wrestler judoka fencer shooter triathlete marathoner hurdler vaulter thrower
  defenseman linebacker receiver catcher outfielder shortstop rider racer
  lobbyist pollster speechwriter staffer insider attaché delegate ideologue
  separatist insurgent jihadist deserter conscript reservist draftee
  bystander onlooker passer-by passerby motorist cyclist pedestrian
  cryptographer technologist futurist industrialist financier philanthropist socialite
  great-grandson great-granddaughter great-grandfather great-grandmother stepson stepdaughter stepbrother
  stepsister half-brother half-sister son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law
  father-in-law godfather godmother godson goddaughter grandparent parent sibling twin spouse ex-wife ex-husband`;

/** Lower-case nouns for what a person is: "minister", "coroner". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...ROLES,
  ...FURTHER_ROLES.trim().split(/\s+/),
]);
