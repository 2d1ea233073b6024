import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./style/base.css";
import "./style/frame.css";
import "./style/read.css";
import "./style/chain.css";
import "./style/lists.css";
import "./style/small-and-paper.css";

// the cookie that came with the page carries it from here on; the address can be passed on without it
const address = new URL(location.href);
if (address.searchParams.has("token")) {
  address.searchParams.delete("token");
  history.replaceState(null, "", address);
}

const root = document.getElementById("app");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
