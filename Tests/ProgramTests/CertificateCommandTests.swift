import DeskSamples
import Foundation
import Testing

@Suite("The certificate command")
struct CertificateCommandTests {
  private let home: Home
  private let options: [String]

  init() throws {
    home = try Home()
    // Knowledge passes here however it is answered.
    let library = try home.write(SmallLibrary(drill: [SmallSituation("fire", .order)], mark: 0))
    options = ["--library", library, "--store", home.store]
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(["certificate"] + arguments + options, in: home)
  }

  private func pass() throws {
    let play = try Program.run(["play"] + options, in: home, input: Data("1 2\n".utf8))
    try #require(play.text.contains("Passed."))
  }

  @Test("says what is open where nothing is passed", arguments: [[], ["drill"]] as [[String]])
  func saysWhatIsOpen(arguments: [String]) throws {
    let run = try Program.run(["certificate"] + arguments + options, in: home)
    #expect(run.code == 66)
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains("is passed yet") || run.complaint.contains("is not passed yet"))
    #expect(run.complaint.contains("`eslabon play drill`"))
  }

  @Test("knows no module that is not there")
  func knowsNoOtherModule() throws {
    let run = try run("dril")
    #expect(run.code == 66)
    #expect(run.complaint.contains("did you mean `drill`"))
  }

  @Test("shows what was passed, and what that proves")
  func showsWhatWasPassed() throws {
    try pass()
    let run = try run()
    #expect(run.code == 0)
    #expect(run.text.contains("“The drill” was passed on"))
    #expect(run.text.contains("Situations played: Once: fire."))
    #expect(run.text.contains("Training at House."))
    #expect(run.text.replacing("\n", with: " ").contains("It does not show who sat at"))
    #expect(run.text.contains("Self-attested"))
    #expect(try self.run("drill").text == run.text)
  }

  @Test("checks a code however it is typed")
  func checksACode() throws {
    try pass()
    let json = try run("--format", "json")
    let all = try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]]
    let certificate = try #require(all?.first)
    #expect(
      Set(certificate.keys) == [
        "name", "title", "situations", "completed_on", "organisation", "attestation", "code",
      ])
    let code = try #require(certificate["code"] as? String)
    #expect(code.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/) != nil)
    let typed = code.lowercased().replacing("-", with: " ").replacing("0", with: "o")
    for spelling in [code, typed.replacing("1", with: "i")] {
      let check = try run("check", spelling)
      #expect(check.code == 0)
      #expect(check.text.hasPrefix("The code \(code) stands in these records."))
      #expect(check.text.contains("“The drill” was passed on"))
    }
    let found = try run("check", code, "--format", "json")
    let one = try JSONSerialization.jsonObject(with: found.output) as? [String: Any]
    #expect(one?["code"] as? String == code)
  }

  @Test("leaves with 1 over a code that is not there", arguments: ["0000-0000-0000", "nonsense"])
  func leavesWithOne(code: String) throws {
    let check = try run("check", code)
    #expect(check.code == 1)
    #expect(check.text == "The code \(code) does not stand in these records.\n")
    #expect(check.complaint.isEmpty)
    #expect(try run("check", code, "--format", "json").text == "null\n")
  }

  @Test("is a page to be printed, whole in one file")
  func isAPage() throws {
    try pass()
    let page = try run("--format", "html")
    #expect(page.code == 0)
    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.text.contains("<h1 id=\"certificate-1\">Certificate</h1>"))
    #expect(page.text.contains("“The drill” was passed on"))
    #expect(page.text.contains("Training at House."))
    #expect(!page.text.contains("://") && !page.text.contains("<script"))
    let file = home.file("certificate.html")
    let written = try run("--format", "html", "--out", file)
    #expect(written.output.isEmpty)
    #expect(try home.bytes(of: "certificate.html") == page.output)
    #expect(try run("--out", "/nowhere/x").code == 73)
  }
}
