import DeskSamples
import Foundation
import Testing

@Suite("An organisation's own library")
struct LayeredLibraryCommandTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.makeFolder(home.file("own/scenarios"))
    try home.makeFolder(home.file("own/content"))
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.run(
      arguments, in: home,
      environment: ["ESLABON_LIBRARY": "\(ShippedLibrary.top.path):\(home.file("own"))"])
  }

  private func organisation(policy: String) throws {
    try home.write(
      """
      format: 1
      name: Lucero
      time_zone: Europe/Madrid
      languages: [en, es]
      policy: \(policy)

      """, to: "own/content/organisation.yaml")
  }

  @Test("adds a policy of its own and keeps all that was shipped")
  func addsAPolicy() throws {
    try organisation(policy: "lucero")
    try home.write(
      """
      format: 1
      policy: {id: lucero, version: 1}
      extends: baseline
      params: {report_hours: 0.5}

      """, to: "own/content/policies/lucero.yaml")
    let run = try run("check")
    #expect(run.complaint == "")
    #expect(run.code == 0)
    let top = ShippedLibrary.top.path
    #expect(
      run.text.contains(
        "Replaced: \(top)/content/organisation.yaml, by \(home.file("own"))/content/organisation.yaml"
      ))
    #expect(try self.run("talk", "CUL-1").code == 0)
  }

  @Test("is told what it broke in shipped files, and in its own, by their names")
  func isToldWhatItBroke() throws {
    try organisation(policy: "nowhere")
    try home.write(
      """
      format: 1
      id: choice
      title: {en: Ours, es: Nuestro}
      pillar: choice
      lesson: {en: Read., es: Lee.}
      scenarios: [nothing]

      """, to: "own/content/modules/choice.yaml")
    let run = try run("check", "--format", "json")
    #expect(run.code == 65)
    let found = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    let own = home.file("own")
    let files = Set(found.compactMap { $0["file"] as? String })
    #expect(files.contains("\(own)/content/organisation.yaml"))
    #expect(files.contains("\(own)/content/modules/choice.yaml"))
    #expect(files.allSatisfy { $0.hasPrefix(own) || $0.hasPrefix(ShippedLibrary.top.path) })
  }

  @Test("is laid over the library when its folder is checked")
  func isLaidOverWhenItIsChecked() throws {
    try home.write("format: 1\nid: [\n", to: "own/content/modules/own.yaml")
    let run = try Program.run(
      "check", "own", "--library", ShippedLibrary.top.path, in: home)
    #expect(run.code == 65)
    #expect(run.text.contains("own/content/modules/own.yaml:"))
    #expect(run.text.hasSuffix("1 error, 0 warnings.\n"))
  }

  @Test("needs the shipped one below it")
  func needsTheShippedOne() throws {
    try FileManager.default.removeItem(atPath: home.file("own/scenarios"))
    let run = try Program.run("check", "--library", home.file("own"), in: home)
    #expect(run.code == 66)
    #expect(run.complaint.contains("is to lie over the shipped library"))
    #expect(run.complaint.contains("--library SHIPPED --library"))
  }
}
