import Content
import Foundation
import ReportPages
import Testing

/// A Chromium with axe, and the Nu checker; each skipped, and that said aloud, where it is absent.
@Suite(
  "The judges of pages",
  .enabled(
    if: PageJudges.python != nil, "set ESLABON_JUDGES to the venv that .ci/judges makes"))
struct PageJudgesTests {
  @Test(
    "see them in a browser: accessible, wide and narrow, light and dark, on two sheets",
    .enabled(if: PageJudges.browser != nil, "install chromium"), .timeLimit(.minutes(10)))
  func seeThem() throws {
    let names = ["team.en", "team.es", "crowded.es", "small.en", "organisation.en", "many.es"]
    let pages = SamplePage.all.filter { names.contains($0.name) }
    try #require(pages.count == names.count)
    let browser = try #require(PageJudges.browser)
    let maps = SamplePage.maps + [SamplePage.hostileMap(HostileTextTests.attacks.joined())]
    try judge(pages + maps + [SamplePage.hostile(HostileTextTests.attacks.joined())]) { folder in
      try PageJudges.complaints(by: "browser.py", [browser, folder])
    }
  }

  @Test(
    "read them without an error or a warning",
    .enabled(if: PageJudges.java != nil, "install java"), .timeLimit(.minutes(10)))
  func readThem() throws {
    let hostile = HostileTextTests.attacks.enumerated().map { number, attack in
      SamplePage.hostile(attack, "\(number)")
    }
    let maps = HostileTextTests.attacks.enumerated().map { number, attack in
      SamplePage.hostileMap(attack, "\(number)")
    }
    try judge(SamplePage.all + SamplePage.maps + hostile + maps) { folder in
      try PageJudges.complaints(by: "checker.py", [folder])
    }
  }

  private func judge(_ pages: [SamplePage], by judge: (String) throws -> String) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("eslabon-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for page in pages {
      try Data(page.html.utf8).write(to: folder.appendingPathComponent("\(page.name).html"))
    }
    let complaints = try judge(folder.path)
    #expect(complaints == "")
  }
}

extension SamplePage {
  /// A page with a text that means harm.
  fileprivate static func hostile(_ text: String, _ name: String = "") -> SamplePage {
    SamplePage(name: "hostile\(name)") { HostileTextTests.team(text) }
  }

  /// A situation's page with a text that means harm.
  fileprivate static func hostileMap(_ text: String, _ name: String = "") -> SamplePage {
    SamplePage(name: "hostile-map\(name)") { MapSamples.hostile(text).html }
  }
}
