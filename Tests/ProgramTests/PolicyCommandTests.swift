import DeskSamples
import Foundation
import Testing

@Suite("Policies, from the command line")
struct PolicyCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func policy(_ arguments: String...) throws -> Program.Run {
    try Program.run(["policy"] + arguments, in: home, folder: ShippedLibrary.top.path)
  }

  private var baseline: String {
    get throws {
      try String(
        contentsOf: ShippedLibrary.top.appendingPathComponent("content/policies/baseline.yaml"),
        encoding: .utf8)
    }
  }

  @Test("that ship have no fault")
  func shipped() throws {
    let run = try policy("check")
    #expect(run.code == 0 && run.complaint.isEmpty)
    #expect(run.text.hasPrefix("Nothing is wrong with "))
  }

  @Test("are checked from a file, with the place of each fault")
  func checksAFile() throws {
    let text = try baseline.replacing(
      "notice: [misleading]\n", with: "notice: {every: [none, misleading]}\n")
    try home.write(text, to: "new.yaml")
    let run = try policy("check", home.file("new.yaml"), "--format", "json")
    #expect(run.text.contains("never-fires") && run.text.contains("new.yaml"))
    #expect(run.text.contains("HON-2"))
    let again = try policy("check", home.file("gone.yaml"))
    #expect(again.code == 66 && again.complaint.contains("gone.yaml"))
  }

  @Test("that say the same do not differ")
  func sameFiles() throws {
    let path = "content/policies/baseline.yaml"
    let run = try policy("diff", path, path)
    #expect(run.code == 0 && run.text == "Nothing differs.\n")
  }

  @Test("that differ name clauses and every answer whose verdict turns")
  func differs() throws {
    let text = try baseline.replacing("      - measure: [transfer]\n", with: "")
      .replacing("report_hours: 1 ", with: "report_hours: 100 ")
    try home.write(text, to: "new.yaml")
    let run = try policy("diff", "content/policies/baseline.yaml", home.file("new.yaml"))
    #expect(run.code == 1 && run.complaint.isEmpty)
    let head = run.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(3)
    #expect(head == ["Changed: CUL-1 (require)", "Changed: SEC-6 (unless)", ""])
    #expect(run.text.contains("\ncapital-i: Capital I\n"))
    #expect(run.text.contains("no longer violated: CUL-1"))
    let back = try policy("diff", home.file("new.yaml"), "content/policies/baseline.yaml")
    #expect(back.text.contains("newly violated: CUL-1"))
    let json = try policy(
      "diff", "content/policies/baseline.yaml", home.file("new.yaml"), "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
    #expect(object?.keys.sorted() == ["added", "changed", "removed", "turns"])
    #expect((object?["turns"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test("explain a rule in sentences, with its law and what practises it")
  func explains() throws {
    let run = try policy("explain", "tra-1", "--lang", "en")
    #expect(run.code == 0 && run.complaint.isEmpty)
    #expect(
      run.text.hasPrefix(
        """
        TRA-1  Say what you collect and why, when you collect it

        The rule
          It applies when what is done includes asking people for data or recording what people do.
          Then what people are told must be something other than no notice, a misleading notice or a \
        notice that comes too late.
        """))
    #expect(run.text.contains("Law: GDPR 13(1); GDPR 13(2); CCPA 1798.100(a)"))
    #expect(run.text.contains("As of: 2026-09-01"))
    #expect(run.text.contains("A five-minute talk: eslabon talk TRA-1"))
    let spanish = try policy("explain", "TRA-1", "--lang", "es")
    #expect(
      spanish.text.contains(
        "tiene que ser algo distinto de ningún aviso, un aviso engañoso o un aviso que llega tarde."
      ))
    let json = try policy("explain", "TRA-1", "--format", "json", "--lang", "en")
    let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any]
    #expect(object?["clause"] as? String == "TRA-1")
    #expect(object?["severity"] as? String == "serious")
  }

  @Test("ask what was meant by a rule that is not there")
  func asksWhatWasMeant() throws {
    let run = try policy("explain", "TRA-11")
    #expect(run.code == 66 && run.text.isEmpty)
    #expect(run.complaint.contains("the policy has no clause `TRA-11`"))
    #expect(run.complaint.contains("did you mean `TRA-1`?"))
  }
}
