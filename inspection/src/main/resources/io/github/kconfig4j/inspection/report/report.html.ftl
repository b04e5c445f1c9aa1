<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: inspection report</title>
<style>${style?no_esc}</style>
</head>
<body>
<a class="skip" href="#view">To the content</a>
<header>
<p class="title">${title}</p>
<nav aria-label="Views"><ul id="views"></ul></nav>
</header>
<main id="view" tabindex="-1">
<noscript><p>The report is drawn by a script that is in this file; your browser runs none. It is of the variants ${variants?join(", ")}.</p></noscript>
</main>
<#list parts as name, json>
<script type="application/json" id="data-${name}">${json?no_esc}</script>
</#list>
<script>${script?no_esc}</script>
</body>
</html>
