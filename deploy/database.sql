-- Creates the role of the API and a database that it owns. Run as a superuser of PostgreSQL:
--   psql --set password="$(cat /etc/u4ssc/database-password)" --file database.sql
-- The API creates its tables, and the extension pg_trgm, at its first start.
\set ON_ERROR_STOP on
create role u4ssc login password :'password';
create database u4ssc owner u4ssc template template0 encoding 'UTF8' locale 'C.UTF-8';
revoke connect on database u4ssc from public;
