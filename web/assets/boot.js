// Before the first paint: the page is going to be an app.
document.documentElement.classList.add("js");
