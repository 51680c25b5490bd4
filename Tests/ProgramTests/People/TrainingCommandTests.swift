import ContentFiles
import DeskSamples
import Foundation
import Testing

@Suite("Training from the command line")
struct TrainingCommandTests {
  private let office: Office

  init() throws {
    office = try Office()
    let taken = try office.take()
    #expect(taken.code == 0)
  }

  @Test("is planned without writing, carried out once, and taken back")
  func isPlannedAndCarriedOut() throws {
    let planned = try office.run("training", "plan")
    #expect(planned.code == 0)
    let plan = Office.plan(in: planned)
    #expect(planned.text.contains("Nothing was written."))
    #expect(planned.text.contains("eslabon training assign --plan \(plan)"))
    #expect(Office.plan(in: try office.run("refreshers", "plan")) == plan)
    let stale = try office.run("training", "assign", "--plan", "0123456789ab")
    #expect(stale.code == 65)
    #expect(stale.complaint.contains("`\(plan)`"))
    #expect(try office.run("training", "assign", "--plan", plan).code == 0)
    #expect(try !office.run("training", "assign").text.contains("Asks for"))
    let back = try office.run("training", "withdraw", plan)
    #expect(back.text.contains("taken back"))
    #expect(try office.run("training", "withdraw", plan).code == 66)
  }

  @Test("reminds each person once a day, by mail that is nobody's to read")
  func remindsOnce() throws {
    let folder = office.home.file("mails")
    let first = try office.run("daily", "--out", folder)
    let again = try office.run("daily", "--out", folder)
    #expect(first.code == 0)
    #expect(again.code == 0)
    #expect(again.text.contains("No mail today."))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(!names.isEmpty)
    for name in names {
      let mail = String(decoding: try office.home.bytes(of: "mails/\(name)"), as: UTF8.self)
      #expect(office.home.mode(of: "mails/\(name)") == 0o600)
      #expect(mail.contains("Auto-Submitted: auto-generated\r\n"))
      #expect(!mail.contains("http"))
    }
  }

  @Test("says why a date is what it is, and who stands how")
  func saysWhy() throws {
    _ = try office.run("training", "assign")
    let why = try office.run("why", "uxia@acme.example", "--lang", "es")
    #expect(why.text.contains("«Un no es un no» tiene plazo hasta el "))
    #expect(why.text.contains("Pregunta a Andrés Quiroga, hr@acme.example."))
    let json = try office.run("why", "013", "--format", "json").text
    let parsed = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((parsed?["dates"] as? [Any])?.count == 3)
    let team = try office.run("team", "002")
    #expect(team.text.contains("Óscar Rey's team, 4 people"))
    #expect(team.text.contains("  away: Doe, John Smith"))
    let unknown = try office.run("why", "0100")
    #expect(unknown.code == 66)
    #expect(unknown.complaint.contains("did you mean `010`"))
  }

  @Test("keeps what HR decides about one person")
  func keepsWhatHRDecides() throws {
    #expect(
      try office.run(
        "training", "exempt", "012", "annual", "--from", "2020-01-01", "--because", "agency"
      ).code == 0)
    #expect(try office.run("team", "002").text.contains("  exempt: Ana Gil"))
    #expect(
      try office.run("training", "away", "010", "--from", "2020-01-01").text
        .contains("Iria Lago is away"))
    #expect(try office.run("team", "002").text.contains("  away: Doe, John Smith, Iria Lago"))
    #expect(
      try office.run("training", "away", "010", "--from", "2020-01-01", "--retract").code == 0)
    let record = try office.run(
      "training", "record", "choice", "--day", "2999-01-01", "--employee", "010", "--evidence",
      "a list")
    #expect(record.code == 64)
    #expect(record.complaint.contains("2999-01-01 lies ahead"))
    let nobody = try office.run(
      "training", "exempt", "012", "anual", "--from", "2020-01-01", "--because", "agency")
    #expect(nobody.code == 66)
    #expect(nobody.complaint.contains("did you mean `annual`"))
  }

  @Test("is written as a calendar, whole or not at all")
  func isWrittenAsACalendar() throws {
    _ = try office.run("training", "assign")
    let file = office.home.file("uxia.ics")
    #expect(
      try office.run("training", "calendar", "--employee", "013", "--out", file).code == 0)
    let bytes = try office.home.bytes(of: "uxia.ics")
    #expect(bytes.starts(with: Data("BEGIN:VCALENDAR\r\n".utf8)))
    #expect(office.home.mode(of: "uxia.ics") == 0o600)
    let printed = try office.run("training", "calendar", "--employee", "013", "--out", "-")
    #expect(printed.output == bytes)
    let nowhere = try office.run(
      "training", "calendar", "--employee", "013", "--out", "/nowhere/x.ics")
    #expect(nowhere.code == 73)
    #expect(
      try office.run("training", "calendar", "--team", "010", "--out", file).complaint
        .contains("no calendar"))
    #expect(try office.home.bytes(of: "uxia.ics") == bytes)
  }

  @Test("needs a roster and a mail system, and says so")
  func needsARoster() throws {
    let empty = try Office()
    for command in [["training", "plan"], ["why", "1"], ["team"], ["daily"]] {
      let run = try Program.run(
        command, in: empty.home,
        environment: [
          "ESLABON_STORE": empty.home.store, "ESLABON_LIBRARY": ShippedLibrary.top.path,
        ])
      #expect(run.code == 66)
      #expect(run.complaint.contains("there is no roster yet"))
    }
  }

  @Test("tells HR of the day in the language it asks in", arguments: ["en", "es"])
  func tellsOfTheDay(language: String) throws {
    let run = try office.run("daily", "--lang", language)
    #expect(run.code == 0)
    #expect(run.text.contains(language == "es" ? "Personas" : "People written to: 0\n"))
    #expect(run.text.contains("Newly assigned") == (language == "en"))
  }
}
