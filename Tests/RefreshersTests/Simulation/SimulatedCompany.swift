import Content
import People
import PrivacyPolicy
import Refreshers
import ScenarioEngine

/// A made-up company: its people, what is kept about them, and what will still happen.
struct SimulatedCompany {
  /// What happens to somebody on a day.
  enum Event {
    /// Leave begins; it is entered by HR, with its end, or stands in the roster without one.
    case goesAway(days: Int, byHR: Bool)
    case comesBack
    case leaves
    case isHiredAgain
    case transfers
    case isExempted(days: Int?, ProgrammeID)
    case isExemptNoMore
    /// They do what they were asked.
    case does(AssignmentID)
    case plays(ModuleID)
    /// A workshop that was held so many days before it is recorded.
    case attendsWorkshop(ModuleID, daysAgo: Int)
    case isGivenTime(days: Int)
    case isFreed
    case isAskedAgain
  }

  /// One person.
  struct Member {
    var employee: Employee
    var record = PersonRecord()
    /// What is worth practising.
    var weakness = Weakness.unknown
    /// Whether they are away, as the simulation itself knows.
    var isAway = false
    var isGone = false
    /// The next plan asks what HR had withdrawn again.
    var isAskedAgain = false
    /// The next day on which a plan may say something else though nothing has happened.
    var wakesOn: Day?

    /// Lets go of what was told long ago of what is no longer open, as a store does.
    mutating func forgetOldNotices(before day: Day) {
      guard let first = record.notices.first, first.day < day, record.notices.count > 40 else {
        return
      }
      let open = Set(record.assignments.filter { $0.state == .open }.map(\.id))
      record.notices.removeAll { $0.day < day && !open.contains($0.assignment) }
    }
  }

  /// 2026-01-01.
  static let start = Day(number: 20_454)
  var members: [Member] = []
  var places: [PersonID: Int] = [:]
  var agenda: [Int: [(place: Int, event: Event)]] = [:]
  var changes: [PolicyChange] = []
  var generator: SeededGenerator
  /// Events by kind.
  var counts: [String: Int] = [:]

  init(people: Int, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for place in 0..<people {
      let manager = place == 0 ? nil : members[(place - 1) / 9].employee.id
      join(
        reportingTo: manager,
        on: Self.start.adding(days: -Int.random(in: 1...2000, using: &generator)))
    }
  }

  mutating func join(reportingTo manager: PersonID?, on day: Day) {
    let number = members.count
    let employee = Employee(
      id: PersonID("p\(1_000_000 + number)"), number: EmployeeNumber("\(number)"),
      givenName: "Ada", familyName: "\(number)",
      email: number % 50 == 49 ? nil : "p\(number)@acme.example", manager: manager,
      teamLabel: "Team \(number / 12)", locale: number.isMultiple(of: 3) ? "es" : "en",
      startedOn: number % 97 == 96 ? nil : day, jobFamily: number % 4 == 0 ? "marketing" : "it")
    places[employee.id] = number
    var member = Member(employee: employee)
    member.weakness = Weakness(
      Dictionary(
        uniqueKeysWithValues: SimulatedProgrammes.clauses.map {
          ($0, Double.random(in: 0...1, using: &generator))
        }))
    members.append(member)
  }

  mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < share
  }

  mutating func schedule(_ event: Event, of place: Int, in days: Int, after today: Day) {
    agenda[today.number + days, default: []].append((place, event))
  }

  mutating func count(_ kind: String, _ more: Int = 1) { counts[kind, default: 0] += more }

  /// Draws what chance brings on a day. Rates are per person and year.
  mutating func draw(on today: Day) {
    let rates: [(Double, (inout SimulatedCompany) -> Event)] = [
      (0.3, { .goesAway(days: $0.leaveDays(), byHR: $0.chance(0.5)) }),
      (0.12, { _ in .leaves }), (0.3, { _ in .transfers }),
      (
        0.05,
        {
          .isExempted(
            days: $0.chance(0.7) ? Int.random(in: 5...200, using: &$0.generator) : nil,
            $0.chance(0.7) ? "annual" : "season")
        }
      ),
      (0.1, { .plays($0.module()) }),
      (
        0.1, { .attendsWorkshop($0.module(), daysAgo: Int.random(in: 0...9, using: &$0.generator)) }
      ),
      (0.3, { .isGivenTime(days: Int.random(in: 3...40, using: &$0.generator)) }),
      (0.04, { _ in .isFreed }),
    ]
    let people = members.indices.filter { !members[$0].isGone }
    let here = people.count
    for (rate, event) in rates {
      for _ in 0..<drawn(rate * Double(here) / 365) {
        let place = people[Int.random(in: 0..<here, using: &generator)]
        schedule(event(&self), of: place, in: 0, after: today)
      }
    }
    for _ in 0..<drawn(0.09 * Double(here) / 365) {
      let boss = Int.random(in: 0..<min(members.count, 60), using: &generator)
      join(
        reportingTo: members[boss].employee.id,
        on: today.adding(days: Int.random(in: -2...20, using: &generator)))
      count("joiners")
    }
  }

  private mutating func leaveDays() -> Int {
    chance(0.8)
      ? Int.random(in: 1...25, using: &generator) : Int.random(in: 60...400, using: &generator)
  }

  private mutating func module() -> ModuleID {
    SimulatedProgrammes.modules.randomElement(using: &generator) ?? "one"
  }

  /// A whole number whose mean is `mean`.
  private mutating func drawn(_ mean: Double) -> Int {
    Int(mean) + (chance(mean - mean.rounded(.down)) ? 1 : 0)
  }
}
