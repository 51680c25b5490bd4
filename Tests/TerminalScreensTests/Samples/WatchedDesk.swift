import Content
import Records
import Refreshers
import TrainingDesk

/// A desk that remembers what it asked last.
final class WatchedDesk: StaffDesk {
  private let desk: any StaffDesk
  /// What is asked now.
  private(set) var asked: ShownDecision?

  init(_ desk: any StaffDesk) { self.desk = desk }

  func sit(at item: Item) throws -> Sitting {
    let sitting = try desk.sit(at: item)
    asked = sitting.decision
    return sitting
  }

  func answer(_ reply: Reply, at sitting: Sitting) throws -> (outcome: Outcome, next: Sitting) {
    let step = try desk.answer(reply, at: sitting)
    asked = step.next.decision
    return step
  }

  func offers() throws -> [Offer] { try desk.offers() }
  func nextOffer() throws -> Offer? { try desk.nextOffer() }
  func standing() throws -> Standing? { try desk.standing() }
  func item(named name: String) throws -> Item { try desk.item(named: name) }
  func debrief(of sitting: Sitting) throws -> Debrief { try desk.debrief(of: sitting) }
  func rehearse(from decision: Int, of sitting: Sitting) throws -> Sitting {
    let sitting = try desk.rehearse(from: decision, of: sitting)
    asked = sitting.decision
    return sitting
  }

  func rules(at sitting: Sitting) throws -> [RuleCard] { try desk.rules(at: sitting) }
  func glossary() -> [ShownTerm] { desk.glossary() }
  func count(_ remark: Remark, at sitting: Sitting) throws {
    try desk.count(remark, at: sitting)
  }
  func certificates() throws -> [Certificate] { try desk.certificates() }
  func certificate(coded code: String) throws -> Certificate? {
    try desk.certificate(coded: code)
  }
  func prefersPlain() throws -> Bool? { try desk.prefersPlain() }
  func preferPlain(_ plain: Bool) throws { try desk.preferPlain(plain) }
  func myData() throws -> MyData { try desk.myData() }
  func organisation() -> Organisation? { desk.organisation() }
}
