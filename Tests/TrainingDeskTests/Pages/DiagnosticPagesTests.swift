import Content
import ContentFiles
import Foundation
import Testing

@Suite("The pages about diagnostics")
struct DiagnosticPagesTests {
  @Test func standOnALibraryWithoutFault() throws {
    #expect(try PageExample([]).diagnostics().map(\.diagnostic.text) == [])
  }

  @Test(arguments: DiagnosticCode.allCases)
  func failAsTheySay(code: DiagnosticCode) throws {
    var page = try DiagnosticPage(of: code)
    let found = try page.example(.fails).diagnostics().compactMap { found -> String? in
      guard let line = found.line, found.diagnostic.code == code else { return nil }
      let wrong = found.diagnostic
      return LocatedDiagnostic(
        code, severity: wrong.severity, file: wrong.file, line: line, column: wrong.column,
        summary: wrong.summary, help: wrong.help
      ).text
    }
    #expect(!found.isEmpty, "no failing example yields the code")
    let said = found.flatMap { $0.components(separatedBy: "\n") }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1", !found.isEmpty {
      try page.record(said)
      Issue.record("recorded")
    }
    #expect(page.said?.lines == said)
  }

  @Test(arguments: DiagnosticCode.allCases)
  func passOncePutRight(code: DiagnosticCode) throws {
    let page = try DiagnosticPage(of: code)
    #expect(page.blocks.contains { $0.purpose == .passes })
    let found = try page.example(.passes).diagnostics().map(\.diagnostic.text)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func areShort(code: DiagnosticCode) throws {
    let page = try DiagnosticPage(of: code)
    #expect(page.title == "# \(code.rawValue)")
    #expect((20...160).contains(page.words))
    #expect(page.blocks.allSatisfy { $0.lines.count <= 25 })
  }

  @Test func areListedWithALineEach() throws {
    let readme = DiagnosticPage.folder.appendingPathComponent("README.md")
    let lines = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "\n")
    for code in DiagnosticCode.allCases {
      let name = code.rawValue
      let own = lines.filter { $0.hasPrefix("- [`\(name)`](\(name).md): ") }
      #expect(own.count == 1, "\(name)")
      #expect(
        own.allSatisfy { $0.hasSuffix("(warning)") == (code.severity == .warning) }, "\(name)")
    }
  }

  @Test func areNoMoreThanThereAreCodes() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: DiagnosticPage.folder.path)
    let codes = DiagnosticCode.allCases.map { "\($0.rawValue).md" }
    #expect(Set(names) == Set(codes + ["README.md"]))
  }
}
