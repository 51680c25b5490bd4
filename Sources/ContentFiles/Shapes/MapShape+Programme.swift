import Content
import Refreshers

extension MapShape {
  /// What HR schedules.
  static let programme = MapShape(
    "programme", "What HR schedules: who takes which modules, how often, and who is told when.",
    format: .required,
    [
      .required("id", .id, "Its name for ever."),
      .required("title", .localised, "What it is called, by language."),
      .required("modules", .oneOrMore(.id, least: 1, isSet: true), "Ids in content/modules/."),
      .required("audience", .any([.oneOf(["everyone"]), .map(audience)]), "Who takes it."),
      .required("cycle", .map(cycle), "How often."),
      .optional(
        "new_hires", .any([.oneOf(["wait_for_season"]), .map(newHires)]),
        "When those who have just joined are asked."),
      .optional(
        "window_days", .whole(1...365, default: 30),
        "Days before the due day from which it may be done; not with a season."),
      .optional(
        "grace_days", .whole(0...180, default: 14),
        "Days after the due day until it is called overdue."),
      .optional(
        "minimum_active_months", .whole(0...60, default: 6),
        "Done less than so long ago, a module is not asked for again."),
      .optional(
        "stagger_weeks", .whole(1...26, default: 1), "Over how many weeks the teams are spread."),
      .optional("booster", .map(booster), "A few moments soon after a module was done."),
      .optional("refresher", .map(refresher), "A few moments long after a module was done."),
      .optional(
        "minutes_a_year", .whole(1...600, default: 60),
        "The most minutes that a person is asked for in any 365 days."),
      .optional("reminders", .list(.map(reminder)), "The ladder, in the order of days."),
      .optional("policy_change", .map(policyChange), "What follows when a rule changes."),
    ])

  static let audience = MapShape(
    "audience", "Who takes it; who is in any of the lists.", isNeverEmpty: true,
    [
      .optional("teams", .oneOrMore(.word, least: 1, isSet: false), "Teams, by name."),
      .optional("job_families", .oneOrMore(.word, least: 1, isSet: false), "Job families."),
      .optional("locales", .oneOrMore(.id(.language), least: 1, isSet: false), "Languages."),
      .optional(
        "manager_levels",
        .oneOrMore(
          .any([.oneOf(ManagerLevel.names), .whole(ManagerLevel.steps)]), least: 1, isSet: false),
        "staff, managers, executives, or steps from the top."),
      .optional("include", .oneOrMore(.word, least: 1, isSet: false), "Employees, by number."),
      .optional("exclude", .oneOrMore(.word, least: 1, isSet: false), "Employees who are not in."),
    ])

  static let cycle = MapShape(
    "cycle", "Every so many months, or in a season of each year.",
    alternatives: [["months"], ["opens", "due"]],
    [
      .optional("months", .whole(1...60), "Months from one time to the next."),
      .optional("opens", yearDay, "The day it opens, such as `03-01`."),
      .optional("due", yearDay, "The day it is due, such as `03-31`."),
    ])
  private static let yearDay = ValueShape.matching(
    "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")

  static let newHires = MapShape(
    "rule for new hires", "When those who have just joined are asked.",
    [.required("within_days", .whole(1...365, default: 30), "Days from their first one.")])

  static let booster = MapShape(
    "booster", "A few moments soon after a module was done.",
    [
      .required("from_days", .whole(1...180), "It opens so many days after."),
      .required("to_days", .whole(1...180), "It is due so many days after."),
      .optional("moments", .whole(1...5, default: 3), "How many."),
    ])

  static let refresher = MapShape(
    "refresher", "A few moments long after a module was done.",
    [
      .required("after_days", .whole(30...720), "It opens so many days after."),
      .optional("moments", .whole(1...5, default: 5), "How many."),
    ])

  static let reminder = MapShape(
    "reminder", "A rung of the ladder.",
    [
      .required("days", .whole(-365...365), "Days after the due day; before it with a minus."),
      .required(
        "to", .oneOrMore(.oneOf(Notice.Recipient.self), least: 1, isSet: true), "Who is told."),
    ])

  static let policyChange = MapShape(
    "policy change", "What follows when a rule changes.",
    [.required("within_days", .whole(1...180), "Days within which the changed rules are met.")])

  /// What an organisation says about itself.
  static let organisation = MapShape(
    "organisation", "The organisation that trains its staff.", format: .required,
    [
      .required("name", .text, "Printed on notices, reports and certificates."),
      .required("time_zone", .word, "An IANA name, such as `Europe/Madrid`."),
      .required("languages", .oneOrMore(.id(.language)), "Every text must exist in these."),
      .required("policy", .id, "The policy that judges, an id in content/policies/."),
      .optional(
        "cycle", .oneOf(MeasuringCycle.self, default: .year), "What weak links are measured over."),
      .optional("holidays", .oneOrMore(.day), "A due date on one moves to the next working day."),
      .optional("contacts", .map(contacts), "Whom staff can ask."),
      .optional("incident", .map(incidentLine), "What the red button, help-now, shows."),
      .optional("retention", .map(retention), "How long records are kept."),
      .optional("start", .localised, "How staff open the training."),
    ])
  static let contacts = MapShape(
    "list of contacts", "Whom staff can ask.",
    [
      .optional("privacy", .map(contact), "Whom to ask before, and when the policy can't tell."),
      .optional("hr", .map(contact), "Whom to ask about due dates, leave and the list of staff."),
    ])
  private static let addresses: [Key] = [
    .optional("name", .text, "Who it is."), .optional("email", .text, "An address."),
    .optional("phone", .text, "A number."),
  ]
  static let contact = MapShape("contact", "Somebody to ask.", addresses)
  static let incidentLine = MapShape(
    "incident line", "Whom to ring when something was lost or clicked.",
    addresses + [.optional("hours", .localised, "When somebody answers.")])
  static let retention = MapShape(
    "retention", "How long records are kept, in days.",
    [
      .optional(
        "decision_days", .whole(0...3650, default: 90),
        "Single decisions, from the end of their cycle."),
      .optional(
        "completion_days", .whole(0...36500, default: 1825), "Proof that somebody finished."),
    ])
}
