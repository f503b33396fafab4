using Workerd = import "/workerd/workerd.capnp";

# No compatibility flag: the client needs nothing but what every worker has.
const config :Workerd.Config = (
  services = [
    ( name = "main",
      worker = (
        modules = [(name = "worker.js", esModule = embed "bundled.js")],
        compatibilityDate = "2026-11-01",
        globalOutbound = "loopback",
      ),
    ),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
