import Content
import ContentFiles
import DeskSamples
import People
import Records
import Refreshers

extension PeopleRoom {
  /// The header of a roster.
  static let header =
    "employee_id,given_name,family_name,email,manager_id,team,locale,start_date,status\n"

  /// Nuria is the boss, Marc and Ona are managers, the rest report to them.
  static let staff =
    header + """
      001,Nuria,Vega,nuria@house.example,,Board,en,2015-02-02,active
      002,Marc,Soler,marc@house.example,001,Shop,es,2016-03-01,active
      003,Ona,Prat,ona@house.example,001,Van,en,2016-03-01,active
      004,Óscar,Rey,oscar@house.example,002,Shop,es,2018-05-07,active
      005,Iria,Castro,iria@house.example,002,Shop,es-ES,2019-01-14,active
      006,Pau,Roca,pau@house.example,002,Shop,fr,2020-09-01,active
      007,Berta,Lima,berta@house.example,003,Van,en,2021-06-15,active
      008,Gil,Mora,,003,Van,en,2021-06-15,active
      009,Sara,Font,sara@house.example,003,Van,en,2022-02-01,active
      010,Toni,Vidal,toni@house.example,003,Van,en,2023-10-02,active

      """

  /// A roster of some rows under the usual header.
  static func file(_ rows: String...) -> String { header + rows.joined(separator: "\n") + "\n" }

  static let yearly = """
    format: 1
    id: yearly
    title: {en: Every year, es: Cada año}
    modules: [drill]
    audience: everyone
    cycle: {months: 12}
    new_hires: {within_days: 30}
    window_days: 30
    grace_days: 14
    minimum_active_months: 6
    reminders:
      - {days: -30, to: employee}
      - {days: -7, to: employee}
      - {days: 1, to: [employee, manager]}
      - {days: 30, to: [manager, hr]}
    """

  static let house = """
    format: 1
    name: "House"
    time_zone: Europe/Madrid
    languages: [en, es]
    policy: house
    cycle: year
    holidays: [2026-12-24, 2026-12-25]
    contacts: {hr: {name: "Andrés Quiroga", email: hr@house.example}}
    start: {en: "open a terminal", es: "abre una terminal"}
    """

  /// Records that somebody played the module to its end on a day, slipping as far as that says.
  func play(_ number: String, on day: Day, violated: Double = 0) throws {
    let person = try employee(number).id
    let hash = String(repeating: "a", count: 64)
    let edition = Edition(
      id: EditionID(hash),
      files: [EditionFile(path: "a", hash: ContentHash(hash), bytes: Array("a".utf8))])
    let attempt = Attempt(
      id: AttemptID("\(person)/\(day.iso)"), person: person, item: .module("drill"),
      situations: ["fire"], edition: edition.id, seed: 7, startedAt: now, startedOn: day,
      team: .top, cycle: "2026")
    try store.begin(attempt, edition: edition)
    let decision = DecisionRecord(
      attempt: attempt.id, sequence: 0, scenario: "fire", decision: "d0", answer: "choose:ring",
      decidedAt: now, decidedOn: day, team: .top, cycle: "2026", service: 1,
      findings: [
        FindingRecord(
          clause: "RED-1", verdict: violated > 0 ? .violated : .upheld, severity: 5,
          violated: violated, tallyWeight: 1)
      ])
    let result = AttemptResult(
      adherence: 100, service: 100, decisions: 1, passed: true, endings: ["s1"],
      completion: Completion(day: day, attestation: .selfAttested))
    _ = try store.record(decision, finishing: result)
  }
}

extension Day {
  /// A day of the tests, from `2026-12-23`.
  static func iso(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }
}

extension LibraryFiles {
  /// The small library without a programme.
  static var withoutProgrammes: LibraryFiles {
    SmallLibrary(drill: [SmallSituation("fire", .alarm)]).files
  }
}
