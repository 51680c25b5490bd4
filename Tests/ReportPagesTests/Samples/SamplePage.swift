import Content
import ReportPages
import Testing

/// A page by name.
struct SamplePage: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable () -> String
  var testDescription: String { name }
  var html: String { make() }

  /// Pages of every kind, in both languages.
  static let all = (["en", "es"] as [Language]).flatMap { language in
    [
      SamplePage(name: "team.\(language)") { TeamSamples.marketing.html(in: language) },
      SamplePage(name: "crowded.\(language)") { TeamSamples.crowded.html(in: language) },
      SamplePage(name: "small.\(language)") { TeamSamples.small.html(in: language) },
      SamplePage(name: "organisation.\(language)") { OrganisationSamples.few.html(in: language) },
      SamplePage(name: "many.\(language)") { OrganisationSamples.many.html(in: language) },
      SamplePage(name: "none.\(language)") { OrganisationSamples.none.html(in: language) },
    ]
  }
}
