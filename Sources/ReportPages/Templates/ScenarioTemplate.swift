/// A situation's page: its map as a picture, and in words.
let scenarioTemplate = """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  {{>head}}
  <title>{{title}} · Map of a situation</title>
  </head>
  <body class="atlas">
  <header>
  <p class="over">Map of a situation</p>
  <h1><bdi{{#title.lang}} lang="{{title.lang}}"{{/title.lang}}>{{title}}</bdi></h1>
  <p class="quiet"><bdi>{{id}}</bdi> · {{counts}}</p>
  <p class="quiet">{{how}}</p>
  </header>
  <main>
  <section>
  <h2>The map</h2>
  <div class="wide" role="region" aria-label="The map, to be scrolled sideways" tabindex="0">
  {{#picture}}
  {{>map}}
  {{/picture}}
  </div>
  </section>
  <section class="scenes">
  <h2>Its scenes and ways in words</h2>
  <ol>
  {{#scenes}}
  <li id="{{anchor}}">
  <h3><bdi>{{name}}</bdi></h3>
  <p class="quiet">{{facts}}</p>
  {{#findings}}
  <p class="found"><strong>Finding</strong> {{.}}</p>
  {{/findings}}
  {{#hasWays}}
  <ul>
  {{#ways}}
  <li>{{#verdict}}<strong class="{{style}}">{{verdict}}</strong> {{/verdict}}{{text}}\
  {{#target}} → <a href="#{{target}}"><bdi>{{to}}</bdi></a>{{/target}}</li>
  {{/ways}}
  </ul>
  {{/hasWays}}
  </li>
  {{/scenes}}
  </ol>
  </section>
  </main>
  </body>
  </html>

  """
