// Before the first paint: the page is going to be alive, and in the size its reader chose.
document.documentElement.classList.add("js");
try { document.documentElement.classList.toggle("large", localStorage.getItem("rongce.large") === "1"); } catch { /* storage is forbidden */ }
