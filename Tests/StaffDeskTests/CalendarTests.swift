import Content
import DeskSamples
import Records
import Testing
import TrainingDesk

@Suite("The organisation's calendar")
struct CalendarTests {
  /// An instant, a zone and a cycle, and the day and the cycle's name that they make.
  struct Moment: Sendable, CustomTestStringConvertible {
    let instant: String
    let zone: String
    let kind: String
    let day: String
    let cycle: String
    var testDescription: String { "\(instant) in \(zone), by \(kind)" }
  }

  private func library(_ zone: String, _ cycle: String, keep days: Int = 90) -> SmallLibrary {
    var library = SmallLibrary(drill: [SmallSituation("fire", .lunch, .lunch)])
    library.timeZone = zone
    library.cycle = cycle
    library.decisionDays = days
    return library
  }

  @Test(
    "gives a decision its day and cycle",
    arguments: [
      Moment(
        instant: "2026-11-23 22:59", zone: "Europe/Madrid", kind: "year", day: "2026-11-23",
        cycle: "2026"),
      Moment(
        instant: "2026-11-23 23:00", zone: "Europe/Madrid", kind: "year", day: "2026-11-24",
        cycle: "2026"),
      Moment(
        instant: "2026-07-01 21:59", zone: "Europe/Madrid", kind: "year", day: "2026-07-01",
        cycle: "2026"),
      Moment(
        instant: "2026-07-01 22:00", zone: "Europe/Madrid", kind: "year", day: "2026-07-02",
        cycle: "2026"),
      Moment(
        instant: "2026-12-31 22:59", zone: "Europe/Madrid", kind: "year", day: "2026-12-31",
        cycle: "2026"),
      Moment(
        instant: "2026-12-31 23:00", zone: "Europe/Madrid", kind: "year", day: "2027-01-01",
        cycle: "2027"),
      Moment(
        instant: "2027-01-01 04:59", zone: "America/New_York", kind: "year", day: "2026-12-31",
        cycle: "2026"),
      Moment(
        instant: "2026-12-31 10:00", zone: "Pacific/Kiritimati", kind: "half-year",
        day: "2027-01-01", cycle: "2027-1"),
      Moment(
        instant: "2026-06-30 22:00", zone: "Europe/Madrid", kind: "half-year", day: "2026-07-01",
        cycle: "2026-2"),
    ])
  func givesADecisionItsDay(moment: Moment) throws {
    let room = try DeskRoom(library(moment.zone, moment.kind))
    room.now = try #require(Timestamp(minute: moment.instant))
    let desk = room.desk()
    let sitting = try desk.sit(at: .drill)
    _ = try desk.answer(.ring, at: sitting)
    let attempt = try #require(try room.lastAttempt())
    #expect((attempt.startedOn.iso, attempt.cycle) == (moment.day, moment.cycle))
    let decision = try #require(try room.store.decisions(of: sitting.attempt).first)
    #expect((decision.decidedOn.iso, decision.cycle) == (moment.day, moment.cycle))
    #expect(decision.decidedAt == room.now)
    #expect(try room.store.met(by: room.person()).map(\.lastOn.iso) == [moment.day])
  }

  @Test("counts a decision in the cycle of its own day, not of its attempt's")
  func countsADecisionInItsOwnCycle() throws {
    let room = try DeskRoom(library("Europe/Madrid", "year"))
    room.now = try #require(Timestamp(minute: "2026-12-31 22:50"))
    let desk = room.desk()
    let next = try desk.answer(.wait, at: desk.sit(at: .drill)).next
    room.now = try #require(Timestamp(minute: "2026-12-31 23:10"))
    let debrief = try desk.debrief(of: desk.answer(.wait, at: next).next)
    let attempt = try #require(try room.lastAttempt())
    #expect(attempt.cycle == "2026")
    #expect(try room.store.decisions(of: attempt.id).map(\.cycle) == ["2026", "2027"])
    #expect(try room.store.tallies(of: room.person()).map(\.cycle) == ["2026", "2027"])
    #expect(debrief.storedUntil?.iso == "2028-03-30")
  }

  @Test("dates a completion by the last decision")
  func datesACompletion() throws {
    let room = try DeskRoom(library("Europe/Madrid", "year"))
    let desk = room.desk()
    let next = try desk.answer(.ring, at: desk.sit(at: .drill)).next
    room.pass(days: 3)
    _ = try desk.answer(.ring, at: next)
    let completion = try #require(try room.store.completions(of: room.person()).first?.completion)
    #expect(completion == Completion(day: Day(number: 20_783), attestation: .selfAttested))
    #expect(try desk.offers().map(\.state) == [.done(completion.day, isBegunAgain: false)])
  }

  @Test(
    "stores answers for some days after the cycle",
    arguments: [
      ("year", 90, "2027-03-31"), ("half-year", 90, "2027-03-31"), ("year", 0, "2026-12-31"),
      ("year", 425, "2028-02-29"),
    ])
  func storesAnswers(cycle: String, days: Int, until: String) throws {
    let desk = try DeskRoom(library("Europe/Madrid", cycle, keep: days)).desk()
    #expect(try desk.finish(.drill, [.ring, .ring]).storedUntil?.iso == until)
  }
}

extension Timestamp {
  /// An instant from `2026-12-31 22:59`, UTC.
  fileprivate init?(minute text: String) {
    let parts = text.split(separator: " ")
    let clock = parts.last?.split(separator: ":").compactMap { Int64($0) } ?? []
    guard let day = parts.first.flatMap({ Day(iso: String($0)) }), clock.count == 2 else {
      return nil
    }
    self.init(milliseconds: ((Int64(day.number) * 24 + clock[0]) * 60 + clock[1]) * 60_000)
  }
}
