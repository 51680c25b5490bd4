import Content
import Exchange
import Refreshers
import TrainingDesk

extension Failure {
  /// Why HR's desk cannot do what was asked.
  static func of(_ error: PeopleDeskError) -> Failure {
    switch error {
    case .badRoster(let diagnostics):
      Failure(
        status: .badData, what: diagnostics.first?.summary ?? "the roster cannot be taken",
        help: diagnostics.first?.help)
    case .noSuchEmployee(let name, let near):
      Failure(
        status: .noInput, what: "nobody in the roster has the number, e-mail or name `\(name)`",
        help: NearName.of(name, in: near).map { "did you mean `\($0)`?" }
          ?? "`eslabon team` lists the managers, `eslabon roster show` everybody")
    case .isAName(let name, let numbers):
      Failure(
        status: .noInput, what: "`\(name)` is a name; give the number",
        help: "so called: " + numbers.map { "`\($0)`" }.sorted().joined(separator: ", "))
    case .leadsNobody(let name):
      Failure(
        status: .badData, what: "\(name) leads no team",
        help: "`eslabon team` lists those who do")
    case .noRoster:
      Failure(
        status: .noInput, what: "there is no roster yet",
        help: "take one: eslabon roster import FILE; its columns: eslabon roster template")
    case .noProgramme:
      Failure(
        status: .noInput, what: "there is no programme in this library",
        help: "write one under content/programmes/, as its README.md says")
    case .noSuchProgramme(let id, let known):
      Failure(
        status: .noInput, what: "there is no programme `\(id)`",
        help: NearName.help(for: id.rawValue, in: known.map(\.rawValue), kind: "programme"))
    case .noSuchModule(let id, let known):
      Failure(
        status: .noInput, what: "there is no module `\(id)` here",
        help: NearName.help(for: id.rawValue, in: known.map(\.rawValue), kind: "module"))
    case .stalePlan(let stated, let now):
      Failure(
        status: .badData, what: "the plan `\(stated)` is not today's any more, which is `\(now)`",
        help: "look at it again: eslabon training plan; nothing was written")
    case .nothingOfPlan(let plan):
      Failure(
        status: .noInput, what: "nothing that the plan `\(plan)` asked for is still open",
        help: "its name is what `eslabon training assign` printed")
    case .clockWentBack(let today, let latest): clockWentBack(today, latest)
    case .nothingOpen(let item):
      Failure(
        status: .noInput,
        what: "nothing is open for them" + (item.map { " as `\($0)`" } ?? ""),
        help: "see what is: eslabon why NUMBER")
    case .notLater(let day, let than):
      Failure(
        status: .usage, what: "it is due \(than.iso) already, and \(day.iso) is not later",
        help: "name a later day; a date is never moved earlier")
    case .endsBeforeItBegins(let from, let through):
      Failure(
        status: .usage, what: "the last day \(through.iso) comes before the first, \(from.iso)",
        help: "name them as --from 2026-03-03 --through 2026-03-30")
    case .noSuchAbsence(let from):
      Failure(
        status: .noInput, what: "HR has entered no absence from \(from.iso) for them",
        help: "name its first day by --from")
    case .inTheFuture(let day):
      Failure(
        status: .usage, what: "\(day.iso) lies ahead", help: "record what has been, on its day")
    case .nothingDecided(let cycle, let known):
      Failure(
        status: .noInput, what: "no decision of the cycle `\(cycle)` is kept",
        help: known.isEmpty
          ? "nobody has decided anything yet"
          : "something was decided in \(known.joined(separator: ", "))")
    case .emptyReason:
      Failure(status: .usage, what: "the reason is empty", help: "say why in a few words")
    case .emptyEvidence:
      Failure(
        status: .usage, what: "what proves it is empty",
        help: "say in a few words where the list of those who came is kept")
    case .noSender:
      Failure(
        status: .badData, what: "there is no address to send reminders from",
        help: "set `contacts: hr: email:` in content/organisation.yaml")
    case .mail(let error):
      Failure(
        status: .badData, what: "mail cannot be written: \(MailWords.text(error))",
        help: "put it right in content/organisation.yaml")
    }
  }

  private static func clockWentBack(_ today: Day, _ latest: Day) -> Failure {
    Failure(
      status: .badData,
      what: "today is \(today.iso), but something was recorded for \(latest.iso): "
        + "the clock went backwards",
      help: "set the clock right; nothing was written")
  }
}
